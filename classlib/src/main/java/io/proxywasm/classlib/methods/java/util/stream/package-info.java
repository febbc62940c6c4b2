/** Methods of {@code java.util.stream}. */
@NullMarked
package io.proxywasm.classlib.methods.java.util.stream;

import org.jspecify.annotations.NullMarked;
