package io.proxywasm.sdk.internal.text;

/**
 * What ASCII text needs. The JDK's own methods know all of Unicode, whose tables would cost a
 * filter several kilobytes.
 */
public final class Ascii {
  private Ascii() {}

  /** Returns a text with A to Z in lower case and all else as it is. */
  public static String toLowerCase(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isUpperCase(text.charAt(i))) {
        return toLowerCaseFrom(text, i);
      }
    }
    return text;
  }

  private static String toLowerCaseFrom(String text, int start) {
    char[] chars = text.toCharArray();
    for (int i = start; i < chars.length; i++) {
      if (isUpperCase(chars[i])) {
        chars[i] = (char) (chars[i] + ('a' - 'A'));
      }
    }
    return new String(chars);
  }

  private static boolean isUpperCase(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
