/** Clocks, which the compiler's class library has without {@code InstantSource}. */
@NullMarked
package io.proxywasm.classlib.java.time;

import org.jspecify.annotations.NullMarked;
