package io.proxywasm.classlib.methods.java.lang;

/** Translates the escape sequences of string literals. */
@SuppressWarnings("IncrementInForLoopAndHeader")
final class Escapes {
  private static final String LETTERS = "btnfrs\"'\\";
  private static final String MEANINGS = "\b\t\n\f\r \"'\\";

  private Escapes() {}

  static String translate(String text) {
    var result = new StringBuilder(text.length());
    int length = text.length();
    for (int at = 0; at < length; at++) {
      char c = text.charAt(at);
      if (c != '\\') {
        result.append(c);
        continue;
      }
      at++;
      char escaped = at < length ? text.charAt(at) : 0;
      int letter = LETTERS.indexOf(escaped);
      if (at < length && letter >= 0) {
        result.append(MEANINGS.charAt(letter));
      } else if (isOctal(escaped)) {
        int end = octalEnd(text, at);
        result.append((char) Integer.parseInt(text.substring(at, end), 8));
        at = end - 1;
      } else if (escaped == '\r') {
        at += text.startsWith("\n", at + 1) ? 1 : 0;
      } else if (escaped != '\n') {
        throw new IllegalArgumentException(refusal(escaped));
      }
    }
    return result.toString();
  }

  /** Returns the end of two digits, or of three that are a byte. */
  private static int octalEnd(String text, int from) {
    int most = from + (text.charAt(from) <= '3' ? 3 : 2);
    int end = from + 1;
    while (end < most && end < text.length() && isOctal(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isOctal(char c) {
    return c >= '0' && c <= '7';
  }

  private static String refusal(char escaped) {
    String hex = "000" + CharacterMethods.capitalHex(escaped);
    return "Invalid escape sequence: \\" + escaped + " \\\\u" + hex.substring(hex.length() - 4);
  }
}
