/** Methods of {@code java.lang}. */
@NullMarked
package io.proxywasm.classlib.methods.java.lang;

import org.jspecify.annotations.NullMarked;
