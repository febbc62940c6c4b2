/** Methods of {@code java.util}. */
@NullMarked
package io.proxywasm.classlib.methods.java.util;

import org.jspecify.annotations.NullMarked;
