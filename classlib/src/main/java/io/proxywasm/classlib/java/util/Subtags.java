package io.proxywasm.classlib.java.util;

/** What the parts of a language tag are made of (RFC 5646, section 2.1). */
final class Subtags {
  private Subtags() {}

  static boolean isLanguage(String part) {
    return isOf(part, 2, 8, true);
  }

  static boolean isExtendedLanguage(String part) {
    return isOf(part, 3, 3, true);
  }

  static boolean isScript(String part) {
    return isOf(part, 4, 4, true);
  }

  static boolean isRegion(String part) {
    return isOf(part, 2, 2, true)
        || (part.length() == 3
            && isDigit(part.charAt(0))
            && isDigit(part.charAt(1))
            && isDigit(part.charAt(2)));
  }

  static boolean isVariant(String part) {
    return isOf(part, 5, 8, false) || (isOf(part, 4, 4, false) && isDigit(part.charAt(0)));
  }

  static boolean isExtensionKey(String part) {
    return isOf(part, 1, 1, true);
  }

  static boolean isExtensionPart(String part) {
    return isOf(part, 2, 8, false);
  }

  static boolean isPrivatePart(String part) {
    return isOf(part, 1, 8, false);
  }

  static boolean isAttribute(String part) {
    return isOf(part, 3, 8, false);
  }

  static boolean isKeyword(String part) {
    return isOf(part, 2, 2, false);
  }

  private static boolean isOf(String part, int shortest, int longest, boolean lettersOnly) {
    if (part.length() < shortest || part.length() > longest) {
      return false;
    }
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (!isLetter(c) && (lettersOnly || !isDigit(c))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(char c) {
    return isUpper((char) (c & ~0x20));
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static String lower(String part) {
    char[] lower = part.toCharArray();
    for (int i = 0; i < lower.length; i++) {
      lower[i] += (char) (isUpper(lower[i]) ? 0x20 : 0);
    }
    return new String(lower);
  }

  static String upper(String part) {
    char[] upper = part.toCharArray();
    for (int i = 0; i < upper.length; i++) {
      upper[i] -= (char) (isLetter(upper[i]) && !isUpper(upper[i]) ? 0x20 : 0);
    }
    return new String(upper);
  }

  static String title(String part) {
    return part.isEmpty() ? part : upper(part.substring(0, 1)) + lower(part.substring(1));
  }
}
