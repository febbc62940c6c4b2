package io.proxywasm.maven.teavm.semantics.cases;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;

/** Bytes as cases write them. */
final class Octets {
  private static final String DIGITS = "0123456789abcdef";

  private Octets() {}

  static String hex(byte[] bytes) {
    var text = new StringBuilder();
    for (byte b : bytes) {
      text.append(DIGITS.charAt(b >> 4 & 15)).append(DIGITS.charAt(b & 15));
    }
    return text.toString();
  }

  static byte[] of(String hex) {
    byte[] bytes = new byte[hex.length() / 2];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16);
    }
    return bytes;
  }

  static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Returns the same bytes but one, whose lowest bit is turned. */
  static byte[] turned(byte[] bytes, int at) {
    byte[] result = bytes.clone();
    result[at] ^= 1;
    return result;
  }

  /** Runs what fails with a message that names a class of the JDK's, and returns its type alone. */
  static String type(Callable<?> failing) {
    try {
      return "no exception: " + failing.call();
    } catch (Exception e) {
      return e.getClass().getName();
    }
  }
}
