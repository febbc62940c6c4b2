package io.proxywasm.classlib.methods.java.lang;

/** Changes the case of whole texts: one character may become several, or depend on others. */
final class Casing {
  private static final char SIGMA = '\u03a3';
  private static final char FINAL_SIGMA = '\u03c2';
  private static final char DOTTED_I = '\u0130';

  private Casing() {}

  static String upper(String text) {
    int length = text.length();
    int at = 0;
    while (at < length && isUnchanged(text.charAt(at), 'a', 'z')) {
      at++;
    }
    if (at == length) {
      return text;
    }
    StringBuilder result = new StringBuilder(length + 2).append(text, 0, at);
    while (at < length) {
      char c = text.charAt(at);
      String special = SpecialUpperCase.of(c);
      if (special != null) {
        result.append(special);
        at++;
      } else {
        int point = text.codePointAt(at);
        result.appendCodePoint(Character.toUpperCase(point));
        at += Character.charCount(point);
      }
    }
    return result.toString();
  }

  static String lower(String text) {
    int length = text.length();
    int at = 0;
    while (at < length && isUnchanged(text.charAt(at), 'A', 'Z')) {
      at++;
    }
    if (at == length) {
      return text;
    }
    StringBuilder result = new StringBuilder(length + 1).append(text, 0, at);
    while (at < length) {
      int point = text.codePointAt(at);
      if (point == SIGMA && isFinal(text, at)) {
        result.append(FINAL_SIGMA);
      } else if (point == DOTTED_I) {
        result.append("i\u0307");
      } else {
        result.appendCodePoint(Character.toLowerCase(point));
      }
      at += Character.charCount(point);
    }
    return result.toString();
  }

  /** Compares texts without regard to case, by their code points. */
  static int compare(String a, String b) {
    int i = 0;
    int j = 0;
    while (i < a.length() && j < b.length()) {
      int x = a.codePointAt(i);
      int y = b.codePointAt(j);
      if (x != y && folded(x) != folded(y)) {
        return folded(x) - folded(y);
      }
      i += Character.charCount(x);
      j += Character.charCount(y);
    }
    return (a.length() - i) - (b.length() - j);
  }

  /** Some letters are equal in one case only, so both are taken. */
  private static int folded(int point) {
    return Character.toLowerCase(Character.toUpperCase(point));
  }

  private static boolean isUnchanged(char c, char first, char last) {
    return c < 128 && (c < first || c > last);
  }

  /** Tells whether a letter comes before this one in its word, and none after. */
  private static boolean isFinal(String text, int at) {
    int before = at;
    int point = 0;
    do {
      if (before == 0) {
        return false;
      }
      point = text.codePointBefore(before);
      before -= Character.charCount(point);
    } while (isIgnored(point));
    if (!isCased(point)) {
      return false;
    }
    for (int after = at + 1; after < text.length(); after += Character.charCount(point)) {
      point = text.codePointAt(after);
      if (!isIgnored(point)) {
        return !isCased(point);
      }
    }
    return true;
  }

  private static boolean isCased(int point) {
    return Character.isLowerCase(point)
        || Character.isUpperCase(point)
        || Character.isTitleCase(point);
  }

  private static boolean isIgnored(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.MODIFIER_LETTER,
          Character.MODIFIER_SYMBOL ->
          true;
      default -> "'.:\u00b7\u2018\u2019\u2024\u2027".indexOf(point) >= 0;
    };
  }
}
