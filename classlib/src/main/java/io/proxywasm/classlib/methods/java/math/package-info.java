/** Methods of {@code java.math}. */
@NullMarked
package io.proxywasm.classlib.methods.java.math;

import org.jspecify.annotations.NullMarked;
