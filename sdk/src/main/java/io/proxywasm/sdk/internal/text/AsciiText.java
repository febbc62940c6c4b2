package io.proxywasm.sdk.internal.text;

import org.jspecify.annotations.Nullable;

/**
 * Text of ASCII alone, which nearly all is that passes a proxy. In a module {@code
 * io.proxywasm.sdk.teavm.AsciiText} takes this class's place.
 */
public final class AsciiText {
  private AsciiText() {}

  /** Returns a character's byte for each, or null where one is not ASCII. */
  public static byte @Nullable [] encode(String text) {
    byte[] bytes = new byte[text.length()];
    for (int i = 0; i < bytes.length; i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        return null;
      }
      bytes[i] = (byte) c;
    }
    return bytes;
  }

  /** Returns a byte's character for each, or null where one is not ASCII. */
  public static @Nullable String decode(byte[] bytes) {
    char[] chars = new char[bytes.length];
    for (int i = 0; i < chars.length; i++) {
      if (bytes[i] < 0) {
        return null;
      }
      chars[i] = (char) bytes[i];
    }
    return new String(chars);
  }
}
