package io.proxywasm.sdk.json;

/** Describes a place in a text. */
final class JsonPlace {
  private JsonPlace() {}

  static int line(byte[] text, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      if (text[i] == '\n') {
        line++;
      }
    }
    return line;
  }

  /** Counts characters, as editors do: of each only the first byte. */
  static int column(byte[] text, int position) {
    int column = 1;
    for (int i = position - 1; i >= 0 && text[i] != '\n'; i--) {
      if ((text[i] & 0xC0) != 0x80) {
        column++;
      }
    }
    return column;
  }

  /** Says which character is there; one that may not be seen by its first byte. */
  static String character(byte[] text, int position) {
    if (position == text.length) {
      return "the end";
    }
    int c = text[position] & 0xFF;
    return c > ' ' && c < 0x7F
        ? "'" + (char) c + "'"
        : "the byte 0x" + JsonWriter.hexadecimal(c >> 4) + JsonWriter.hexadecimal(c);
  }
}
