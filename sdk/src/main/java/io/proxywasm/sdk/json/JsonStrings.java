package io.proxywasm.sdk.json;

/** The inside of JSON strings. */
final class JsonStrings {
  private JsonStrings() {}

  /** Returns what the character after a backslash stands for; -1 if it stands for nothing. */
  static int escaped(byte letter) {
    return switch (letter) {
      case '"', '\\', '/' -> letter;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> -1;
    };
  }

  /** Returns the four hexadecimal digits at a place as a number; -1 if they are not there. */
  static int hexadecimal(byte[] text, int at) {
    int code = 0;
    for (int i = at; i < at + 4; i++) {
      int digit = i < text.length ? digit(text[i]) : -1;
      if (digit < 0) {
        return -1;
      }
      code = code * 16 + digit;
    }
    return code;
  }

  private static int digit(byte c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    } else if (c >= 'a' && c <= 'f') {
      return c - 'a' + 10;
    }
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
  }

  /** Decodes a range between quotes that the reader has found to be right. */
  static String decode(byte[] text, int start, int end) {
    char[] chars = new char[end - start];
    int length = 0;
    int at = start;
    while (at < end) {
      byte b = text[at++];
      if (b == '\\') {
        byte letter = text[at++];
        if (letter == 'u') {
          chars[length++] = (char) hexadecimal(text, at);
          at += 4;
        } else {
          chars[length++] = (char) escaped(letter);
        }
      } else if (b >= 0) {
        chars[length++] = (char) b;
      } else if (b < (byte) 0xE0) {
        chars[length++] = (char) (((b & 0x1F) << 6) | trail(text[at++]));
      } else if (b < (byte) 0xF0) {
        chars[length++] = (char) (((b & 0xF) << 12) | (trail(text[at]) << 6) | trail(text[at + 1]));
        at += 2;
      } else {
        int code =
            ((b & 7) << 18)
                | (trail(text[at]) << 12)
                | (trail(text[at + 1]) << 6)
                | trail(text[at + 2]);
        chars[length++] = Character.highSurrogate(code);
        chars[length++] = Character.lowSurrogate(code);
        at += 3;
      }
    }
    return new String(chars, 0, length);
  }

  private static int trail(byte b) {
    return b & 0x3F;
  }
}
