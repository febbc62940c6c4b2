/**
 * Classes of {@code java.security.spec}; the algorithms are in {@link
 * io.proxywasm.classlib.crypto}.
 */
@NullMarked
package io.proxywasm.classlib.java.security.spec;

import org.jspecify.annotations.NullMarked;
