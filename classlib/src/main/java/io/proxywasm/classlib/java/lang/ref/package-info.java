/** Classes of {@code java.lang.ref}, whole. */
@NullMarked
package io.proxywasm.classlib.java.lang.ref;

import org.jspecify.annotations.NullMarked;
