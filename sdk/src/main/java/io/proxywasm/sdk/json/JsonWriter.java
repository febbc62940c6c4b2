package io.proxywasm.sdk.json;

/** Writes JSON text in UTF-8. */
final class JsonWriter {
  private static final String HEXADECIMAL = "0123456789abcdef";
  private static final String ESCAPED = "\"\\\b\f\n\r\t";
  private static final String LETTERS = "\"\\bfnrt";

  private byte[] bytes = new byte[64];
  private int size;

  /** Writes a value; it refuses one nested so deep that it would not be read again. */
  JsonWriter value(JsonValue value) {
    value.writeTo(this, 0);
    return this;
  }

  /** Notes that a container begins within others. */
  JsonWriter open(char bracket, int depth) {
    if (depth >= JsonReader.MAX_DEPTH) {
      throw new IllegalStateException(
          "nested deeper than " + JsonReader.MAX_DEPTH + " levels; does a value contain itself?");
    }
    return ascii(bracket);
  }

  JsonWriter ascii(char c) {
    room(1);
    bytes[size++] = (byte) c;
    return this;
  }

  JsonWriter ascii(String characters) {
    room(characters.length());
    for (int i = 0; i < characters.length(); i++) {
      bytes[size++] = (byte) characters.charAt(i);
    }
    return this;
  }

  JsonWriter bytes(byte[] from, int start, int end) {
    room(end - start);
    System.arraycopy(from, start, bytes, size, end - start);
    size += end - start;
    return this;
  }

  /**
   * Writes a string in quotes. Escaped is what JSON wants escaped, lone surrogates, which UTF-8
   * cannot say, and the two line ends that JavaScript long refused in strings.
   */
  JsonWriter string(String text) {
    ascii('"');
    int length = text.length();
    room(length);
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        i += beyondAscii(text, i, c);
      } else if (c < ' ' || c == '"' || c == '\\') {
        escape(c);
      } else {
        ascii(c);
      }
    }
    return ascii('"');
  }

  byte[] toBytes() {
    byte[] all = new byte[size];
    System.arraycopy(bytes, 0, all, 0, size);
    return all;
  }

  private void escape(char c) {
    int index = ESCAPED.indexOf(c);
    if (index >= 0) {
      ascii('\\').ascii(LETTERS.charAt(index));
      return;
    }
    ascii("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      ascii(hexadecimal(c >> shift));
    }
  }

  /** Returns the digit of the lowest four bits. */
  static char hexadecimal(int bits) {
    return HEXADECIMAL.charAt(bits & 0xF);
  }

  /** Writes the character at a place and returns how many units beyond the first it has. */
  private int beyondAscii(String text, int i, char c) {
    if (Character.isHighSurrogate(c)
        && i + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(i + 1))) {
      int code = Character.toCodePoint(c, text.charAt(i + 1));
      lead(0xF0 | (code >> 18));
      trail(code >> 12);
      trail(code >> 6);
      trail(code);
      return 1;
    }
    if (Character.isSurrogate(c) || c == '\u2028' || c == '\u2029') {
      escape(c);
    } else if (c < 0x800) {
      lead(0xC0 | (c >> 6));
      trail(c);
    } else {
      lead(0xE0 | (c >> 12));
      trail(c >> 6);
      trail(c);
    }
    return 0;
  }

  private void lead(int b) {
    ascii((char) b);
  }

  private void trail(int bits) {
    ascii((char) (0x80 | (bits & 0x3F)));
  }

  private void room(int more) {
    if (more > bytes.length - size) {
      byte[] larger = new byte[Math.max(size + more, 2 * bytes.length)];
      System.arraycopy(bytes, 0, larger, 0, size);
      bytes = larger;
    }
  }
}
