package io.proxywasm.sdk.internal.text;

import java.nio.charset.StandardCharsets;

/** UTF-8 to and from Java strings. */
public final class Utf8 {
  private Utf8() {}

  /** Encodes text; a lone surrogate becomes {@code ?}. */
  public static byte[] encode(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Decodes bytes; each malformed part becomes one U+FFFD. */
  public static String decode(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Returns how many bytes the character at {@code i} has; 0 if there is none. */
  public static int lengthOf(byte[] bytes, int i) {
    int lead = bytes[i] & 0xFF;
    if (lead < 0x80) {
      return 1;
    }
    if (lead < 0xC2 || lead > 0xF4) {
      return 0;
    }
    int needed = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    // Unicode's table 3-7: after these leads the second byte's range is narrower, which excludes
    // overlong forms, surrogates and what lies beyond U+10FFFF.
    int low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    int high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    for (int k = 1; k < needed; k++) {
      int b = i + k < bytes.length ? bytes[i + k] & 0xFF : 0;
      if (b < low || b > high) {
        return 0;
      }
      low = 0x80;
      high = 0xBF;
    }
    return needed;
  }
}
