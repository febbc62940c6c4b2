/** Classes that stand in for those of {@code java.lang}, whole. */
@NullMarked
package io.proxywasm.classlib.java.lang;

import org.jspecify.annotations.NullMarked;
