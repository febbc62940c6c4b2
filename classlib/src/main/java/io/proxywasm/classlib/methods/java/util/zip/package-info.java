/** Methods of {@code java.util.zip}. */
@NullMarked
package io.proxywasm.classlib.methods.java.util.zip;

import org.jspecify.annotations.NullMarked;
