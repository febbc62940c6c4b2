package io.proxywasm.classlib.java.util.format;

import io.proxywasm.classlib.java.util.DuplicateFormatFlagsException;

/** Flags as bits; the first three are those of {@code FormattableFlags}. */
final class Flags {
  static final int LEFT = 1;
  static final int UPPERCASE = 2;
  static final int ALTERNATE = 4;
  static final int PLUS = 8;
  static final int SPACE = 16;
  static final int ZERO = 32;
  static final int GROUP = 64;
  static final int PARENTHESES = 128;
  static final int PREVIOUS = 256;

  /** The character of each bit; none means upper case. */
  private static final String SIGNS = "-^#+ 0,(<";

  private Flags() {}

  /** Returns the bit of a character, 0 if it is no flag. */
  static int of(char c) {
    int at = SIGNS.indexOf(c);
    return at < 0 || c == '^' ? 0 : 1 << at;
  }

  static int parse(String text) {
    int flags = 0;
    for (int i = 0; i < text.length(); i++) {
      int flag = of(text.charAt(i));
      if ((flags & flag) != 0) {
        throw new DuplicateFormatFlagsException(text(flag));
      }
      flags |= flag;
    }
    return flags;
  }

  /** Returns the characters of flags; upper case shows as the JDK's {@code ^}. */
  static String text(int flags) {
    var text = new StringBuilder();
    for (int i = 0; i < SIGNS.length(); i++) {
      if ((flags & (1 << i)) != 0) {
        text.append(SIGNS.charAt(i));
      }
    }
    return text.toString();
  }
}
