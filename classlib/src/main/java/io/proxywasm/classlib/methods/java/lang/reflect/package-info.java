/** Corrections of {@code java.lang.reflect}. */
@NullMarked
package io.proxywasm.classlib.methods.java.lang.reflect;

import org.jspecify.annotations.NullMarked;
