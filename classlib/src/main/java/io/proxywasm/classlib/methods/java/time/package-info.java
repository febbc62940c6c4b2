/** Methods of {@code java.time}. */
@NullMarked
package io.proxywasm.classlib.methods.java.time;

import org.jspecify.annotations.NullMarked;
