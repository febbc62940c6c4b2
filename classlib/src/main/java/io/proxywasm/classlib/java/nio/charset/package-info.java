/**
 * {@code java.nio.charset}, with the six charsets of {@code StandardCharsets}. Malformed input is
 * found as the JDK finds it, byte for byte: what a filter checks must not decode to something else
 * behind it.
 */
@NullMarked
package io.proxywasm.classlib.java.nio.charset;

import org.jspecify.annotations.NullMarked;
