package io.proxywasm.classlib.java.util.regex;

/** Turns what stands between {@code \Q} and {@code \E} into single escapes. */
final class Quoting {
  private Quoting() {}

  static int[] unquoted(String pattern) {
    if (!pattern.contains("\\Q")) {
      return pattern.codePoints().toArray();
    }
    var plain = new StringBuilder();
    int at = 0;
    while (at < pattern.length()) {
      char c = pattern.charAt(at);
      if (pattern.startsWith("\\Q", at)) {
        int end = pattern.indexOf("\\E", at + 2);
        escape(plain, pattern.substring(at + 2, end < 0 ? pattern.length() : end));
        at = end < 0 ? pattern.length() : end + 2;
      } else {
        int length = c == '\\' && at + 1 < pattern.length() ? 2 : 1;
        plain.append(pattern, at, at + length);
        at += length;
      }
    }
    return plain.codePoints().toArray();
  }

  private static void escape(StringBuilder plain, String quoted) {
    for (int i = 0; i < quoted.length(); i++) {
      char c = quoted.charAt(i);
      boolean plainly = c >= 0x80 || Character.isLetterOrDigit(c);
      plain.append(plainly ? "" : "\\").append(c);
    }
  }
}
