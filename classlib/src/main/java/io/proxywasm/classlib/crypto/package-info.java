/**
 * The algorithms behind {@code java.security} and {@code javax.crypto}.
 *
 * <p>Hashes, elliptic curves and Ed25519 are Bouncy Castle's, of which the jar holds the few
 * classes needed, renamed. RSA verification is a power of a {@link java.math.BigInteger} and the
 * comparison of what comes out.
 *
 * <p>A filter's module has only the algorithms that its code names. Each is linked by a method with
 * an {@link io.proxywasm.classlib.crypto.Algorithm}; the compiler puts a call of it before each
 * {@code getInstance} with that name, and calls of all before one whose name is computed.
 */
@NullMarked
package io.proxywasm.classlib.crypto;

import org.jspecify.annotations.NullMarked;
