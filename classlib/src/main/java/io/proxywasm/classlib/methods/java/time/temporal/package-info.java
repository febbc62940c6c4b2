/** Methods of {@code java.time.temporal}. */
@NullMarked
package io.proxywasm.classlib.methods.java.time.temporal;

import org.jspecify.annotations.NullMarked;
