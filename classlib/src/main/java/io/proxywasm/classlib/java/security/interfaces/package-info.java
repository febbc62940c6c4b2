/**
 * Classes of {@code java.security.interfaces}; the algorithms are in {@link
 * io.proxywasm.classlib.crypto}.
 */
@NullMarked
package io.proxywasm.classlib.java.security.interfaces;

import org.jspecify.annotations.NullMarked;
