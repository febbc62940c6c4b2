/** Classes of {@code java.security}; the algorithms are in {@link io.proxywasm.classlib.crypto}. */
@NullMarked
package io.proxywasm.classlib.java.security;

import org.jspecify.annotations.NullMarked;
