package io.proxywasm.sdk.internal.text;

/**
 * UTF-8 to and from Java strings, with the results of the JDK's {@code String}, malformed input
 * included. The JDK's charsets would cost a filter several kilobytes and differ under TeaVM.
 */
public final class Utf8 {
  private static final char REPLACEMENT = '\uFFFD';

  private Utf8() {}

  /** Encodes text; a lone surrogate becomes {@code ?}. */
  public static byte[] encode(String text) {
    byte[] ascii = AsciiText.encode(text);
    return ascii == null ? encodeAny(text) : ascii;
  }

  private static byte[] encodeAny(String text) {
    byte[] bytes = new byte[3 * text.length()];
    int at = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        bytes[at++] = (byte) c;
      } else if (c < 0x800) {
        bytes[at++] = (byte) (0xC0 | (c >> 6));
        bytes[at++] = (byte) (0x80 | (c & 0x3F));
      } else if (!Character.isSurrogate(c)) {
        bytes[at++] = (byte) (0xE0 | (c >> 12));
        bytes[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        bytes[at++] = (byte) (0x80 | (c & 0x3F));
      } else if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        int code = Character.toCodePoint(c, text.charAt(++i));
        bytes[at++] = (byte) (0xF0 | (code >> 18));
        bytes[at++] = (byte) (0x80 | ((code >> 12) & 0x3F));
        bytes[at++] = (byte) (0x80 | ((code >> 6) & 0x3F));
        bytes[at++] = (byte) (0x80 | (code & 0x3F));
      } else {
        bytes[at++] = '?';
      }
    }
    return copy(bytes, at);
  }

  /** Decodes bytes; each malformed part becomes one U+FFFD. */
  public static String decode(byte[] bytes) {
    String ascii = AsciiText.decode(bytes);
    return ascii == null ? decodeAny(bytes) : ascii;
  }

  private static String decodeAny(byte[] bytes) {
    char[] chars = new char[bytes.length];
    int at = 0;
    int i = 0;
    while (i < bytes.length) {
      int lead = bytes[i] & 0xFF;
      if (lead < 0x80) {
        chars[at++] = (char) lead;
        i++;
        continue;
      }
      int valid = validLength(bytes, i, lead);
      int needed = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
      if (valid < needed || lead < 0xC2) {
        chars[at++] = REPLACEMENT;
        i += valid;
        continue;
      }
      int code = lead & (0x7F >> needed);
      for (int k = 1; k < needed; k++) {
        code = (code << 6) | (bytes[i + k] & 0x3F);
      }
      i += needed;
      if (needed == 4) {
        chars[at++] = Character.highSurrogate(code);
        chars[at++] = Character.lowSurrogate(code);
      } else {
        chars[at++] = Character.isSurrogate((char) code) ? REPLACEMENT : (char) code;
      }
    }
    return new String(chars, 0, at);
  }

  /** Returns how many bytes the character at {@code i} has; 0 if there is none. */
  public static int lengthOf(byte[] bytes, int i) {
    int lead = bytes[i] & 0xFF;
    if (lead < 0x80) {
      return 1;
    }
    int needed = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    boolean surrogate = lead == 0xED && i + 1 < bytes.length && (bytes[i + 1] & 0xFF) > 0x9F;
    return !surrogate && validLength(bytes, i, lead) == needed ? needed : 0;
  }

  /** Returns how many bytes from {@code i} on can begin one character; at least 1. */
  private static int validLength(byte[] bytes, int i, int lead) {
    if (lead < 0xC2 || lead > 0xF4) {
      return 1;
    }
    int needed = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    // Unicode's table 3-7: after these leads the second byte's range is narrower, which excludes
    // overlong forms and what lies beyond U+10FFFF. It excludes surrogates, too, but the JDK
    // notices them only when all three bytes are read, and so replaces them by one U+FFFD.
    int low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    int high = lead == 0xF4 ? 0x8F : 0xBF;
    int length = 1;
    while (length < needed && i + length < bytes.length) {
      int b = bytes[i + length] & 0xFF;
      if (b < low || b > high) {
        break;
      }
      low = 0x80;
      high = 0xBF;
      length++;
    }
    return length;
  }

  private static byte[] copy(byte[] bytes, int length) {
    byte[] copy = new byte[length];
    System.arraycopy(bytes, 0, copy, 0, length);
    return copy;
  }
}
