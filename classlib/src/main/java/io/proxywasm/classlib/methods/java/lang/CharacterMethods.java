package io.proxywasm.classlib.methods.java.lang;

import io.proxywasm.classlib.Original;
import java.io.Serializable;

/** Methods of {@link Character}. */
public final class CharacterMethods implements Serializable {
  private static final long serialVersionUID = 1;

  private static final String OTHER_LOWERCASE =
      "\u00aa\u00aa\u00ba\u00ba\u02b0\u02b8\u02c0\u02c1\u02e0\u02e4\u0345\u0345\u037a\u037a"
          + "\u1d2c\u1d6a\u1d78\u1d78\u1d9b\u1dbf\u2071\u2071\u207f\u207f\u2090\u209c\u2170\u217f"
          + "\u24d0\u24e9\u2c7c\u2c7d\ua69c\ua69d\ua770\ua770\ua7f8\ua7f9\uab5c\uab5f";

  private static final String OTHER_UPPERCASE =
      "\u2160\u216f\u24b6\u24cf\ud83c\udd30\ud83c\udd49\ud83c\udd50\ud83c\udd69"
          + "\ud83c\udd70\ud83c\udd89";

  private static final String IDEOGRAPHS =
      "\u3006\u3007\u3021\u3029\u3038\u303a\u3400\u4dbf\u4e00\u9ffc\uf900\ufa6d\ufa70\ufad9"
          + "\ud81b\udfe4\ud81b\udfe4\ud81c\udc00\ud821\udff7\ud822\udc00\ud823\udcd5\ud823\udd00\ud823\udd08"
          + "\ud82c\udd70\ud82c\udefb\ud840\udc00\ud869\udedd\ud869\udf00\ud86d\udf34\ud86d\udf40\ud86e\udc1d"
          + "\ud86e\udc20\ud873\udea1\ud873\udeb0\ud87a\udfe0\ud87e\udc00\ud87e\ude1d\ud880\udc00\ud884\udf4a";

  private CharacterMethods() {}

  public static String toString(int codePoint) {
    if (!Character.isValidCodePoint(codePoint)) {
      throw notOne(codePoint);
    }
    return new String(Character.toChars(codePoint));
  }

  public static int offsetByCodePoints(CharSequence text, int index, int offset) {
    if (index < 0 || index > text.length()) {
      throw new IndexOutOfBoundsException();
    }
    return movedByCodePoints(text, index, offset);
  }

  @Original("offsetByCodePoints")
  private static native int movedByCodePoints(CharSequence text, int index, int offset);

  public static boolean isBmpCodePoint(int codePoint) {
    return codePoint >>> 16 == 0;
  }

  public static char[] toChars(int codePoint) {
    char[] both = new char[2];
    return toChars(codePoint, both, 0) == 2 ? both : new char[] {both[0]};
  }

  public static int toChars(int codePoint, char[] target, int at) {
    if (isBmpCodePoint(codePoint)) {
      target[at] = (char) codePoint;
      return 1;
    }
    if (!Character.isValidCodePoint(codePoint)) {
      throw notOne(codePoint);
    }
    target[at + 1] = Character.lowSurrogate(codePoint);
    target[at] = Character.highSurrogate(codePoint);
    return 2;
  }

  public static int codePointBefore(char[] text, int index) {
    char last = text[index - 1];
    return Character.isLowSurrogate(last) && index > 1 && Character.isHighSurrogate(text[index - 2])
        ? Character.toCodePoint(text[index - 2], last)
        : last;
  }

  public static int getType(int codePoint) {
    return Categories.of(codePoint);
  }

  public static int getNumericValue(int codePoint) {
    return NumericValues.of(codePoint);
  }

  public static int digit(int codePoint, int radix) {
    if (radix < Character.MIN_RADIX || radix > Character.MAX_RADIX) {
      return -1;
    }
    int digit = digitOf(codePoint);
    return digit < radix ? digit : -1;
  }

  /** The compiler's own knows digits and letters alone, which is what a radix asks for. */
  @Original("getNumericValue")
  private static native int digitOf(int codePoint);

  public static int toUpperCase(int codePoint) {
    return Cases.upper(codePoint);
  }

  public static int toLowerCase(int codePoint) {
    return Cases.lower(codePoint);
  }

  public static int toTitleCase(int codePoint) {
    return Cases.title(codePoint);
  }

  public static boolean isLowerCase(int codePoint) {
    return Categories.of(codePoint) == Character.LOWERCASE_LETTER
        || Categories.isIn(OTHER_LOWERCASE, codePoint);
  }

  public static boolean isUpperCase(int codePoint) {
    return Categories.of(codePoint) == Character.UPPERCASE_LETTER
        || Categories.isIn(OTHER_UPPERCASE, codePoint);
  }

  /** Marks that combine with letters count too, and letters in circles. */
  public static boolean isAlphabetic(int codePoint) {
    return Character.isLetter(codePoint)
        || Categories.of(codePoint) == Character.LETTER_NUMBER
        || Categories.isIn(AlphabeticData.RANGES, codePoint);
  }

  public static boolean isIdeographic(int codePoint) {
    return Categories.isIn(IDEOGRAPHS, codePoint);
  }

  public static boolean isJavaIdentifierStart(int codePoint) {
    int type = Categories.of(codePoint);
    return Character.isLetter(codePoint)
        || type == Character.LETTER_NUMBER
        || type == Character.CURRENCY_SYMBOL
        || type == Character.CONNECTOR_PUNCTUATION;
  }

  public static boolean isUnicodeIdentifierStart(int codePoint) {
    return Character.isLetter(codePoint)
        || Categories.of(codePoint) == Character.LETTER_NUMBER
        || Categories.isIn("\u1885\u1886\u2118\u2118\u212e\u212e\u309b\u309c", codePoint);
  }

  static IllegalArgumentException notOne(int codePoint) {
    return new IllegalArgumentException(
        "Not a valid Unicode code point: 0x" + capitalHex(codePoint));
  }

  /** Returns hexadecimal digits, without what {@code toUpperCase} brings into a module. */
  static String capitalHex(int value) {
    var digits = new StringBuilder();
    int rest = value;
    do {
      digits.append("0123456789ABCDEF".charAt(rest & 0xf));
      rest >>>= 4;
    } while (rest != 0);
    return digits.reverse().toString();
  }
}
