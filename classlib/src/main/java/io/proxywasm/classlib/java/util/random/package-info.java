/** {@code java.util.random}, whole. */
@NullMarked
package io.proxywasm.classlib.java.util.random;

import org.jspecify.annotations.NullMarked;
