/** Methods of {@code java.io}. */
@NullMarked
package io.proxywasm.classlib.methods.java.io;

import org.jspecify.annotations.NullMarked;
