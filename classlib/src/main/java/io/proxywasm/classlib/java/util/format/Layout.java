package io.proxywasm.classlib.java.util.format;

/** Signs, digit groups, padding and case. */
final class Layout {
  private static final int GROUP_SIZE = 3;

  private Layout() {}

  /** Returns text cut to the precision, in the case and width of a specifier. */
  static String cased(String text, Specifier specifier) {
    boolean cut = specifier.precision != -1 && specifier.precision < text.length();
    String shown = cut ? text.substring(0, specifier.precision) : text;
    boolean isUpper = specifier.has(Flags.UPPERCASE);
    return justified(isUpper ? Rare.linked().upperCase(shown) : shown, specifier);
  }

  /** Returns text with spaces up to the specifier's width. */
  static String justified(CharSequence text, Specifier specifier) {
    int missing = specifier.width - text.length();
    if (missing <= 0) {
      return text.toString();
    }
    String spaces = " ".repeat(missing);
    return specifier.has(Flags.LEFT) ? text + spaces : spaces + text;
  }

  /** Appends what stands before a number. */
  static void sign(StringBuilder to, boolean isNegative, Specifier specifier) {
    if (isNegative) {
      to.append(specifier.has(Flags.PARENTHESES) ? '(' : '-');
    } else if (specifier.has(Flags.PLUS)) {
      to.append('+');
    } else if (specifier.has(Flags.SPACE)) {
      to.append(' ');
    }
  }

  /** Appends what stands behind a number. */
  static void end(StringBuilder to, boolean isNegative, Specifier specifier) {
    if (isNegative && specifier.has(Flags.PARENTHESES)) {
      to.append(')');
    }
  }

  /** Appends digits, grouped and with leading zeros where the flags say so. */
  static void digits(
      StringBuilder to, CharSequence digits, int behind, boolean isNegative, Specifier specifier) {
    int start = to.length();
    to.append(digits);
    if (specifier.has(Flags.GROUP)) {
      int point = to.indexOf(".", start);
      for (int i = (point < 0 ? to.length() : point) - GROUP_SIZE; i > start; i -= GROUP_SIZE) {
        to.insert(i, ',');
      }
    }
    if (specifier.has(Flags.ZERO)) {
      int closing = isNegative && specifier.has(Flags.PARENTHESES) ? 1 : 0;
      zeros(to, start, specifier.width - behind - closing - to.length());
    }
  }

  static void zeros(StringBuilder to, int at, int count) {
    if (count > 0) {
      to.insert(at, "0".repeat(count));
    }
  }
}
