package io.proxywasm.classlib.text;

/** Writes UTF-8. A surrogate without its other half becomes a question mark. */
public final class Utf8Encoder {
  private Utf8Encoder() {}

  /** Returns how many bytes the text has. */
  public static int length(String text) {
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char next = text.charAt(i);
      if (next < 0x80) {
        length++;
      } else if (next < 0x800) {
        length += 2;
      } else if (!Character.isSurrogate(next)) {
        length += 3;
      } else if (isPair(text, i)) {
        length += 4;
        i++;
      } else {
        length++;
      }
    }
    return length;
  }

  /**
   * Writes text from an offset on and returns the offset behind its last byte.
   *
   * @throws ArrayIndexOutOfBoundsException if it would go on at {@code end} or behind it
   */
  public static int write(String text, byte[] out, int offset, int end) {
    int at = offset;
    for (int i = 0; i < text.length(); i++) {
      int next = text.charAt(i);
      if (Character.isSurrogate((char) next)) {
        next = isPair(text, i) ? text.codePointAt(i++) : '?';
      }
      int more = Utf8Sequence.length(next) - 1;
      if (at + more >= end) {
        throw new ArrayIndexOutOfBoundsException(at + more);
      }
      out[at++] = (byte) (more == 0 ? next : (0xFF << (7 - more)) | (next >> (6 * more)));
      for (int shift = 6 * (more - 1); shift >= 0; shift -= 6) {
        out[at++] = (byte) (0x80 | ((next >> shift) & 0x3F));
      }
    }
    return at;
  }

  private static boolean isPair(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        && at + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(at + 1));
  }
}
