/** Classes of {@code java.io}, whole. */
@NullMarked
package io.proxywasm.classlib.java.io;

import org.jspecify.annotations.NullMarked;
