package io.proxywasm.classlib.java.util.regex;

import org.jspecify.annotations.Nullable;

/** The classes that have a letter of their own. */
final class CharSets {
  static final CharSet VERTICAL = CharSet.anyOf("\n\u000B\f\r\u0085\u2028\u2029");
  private static final CharSet HORIZONTAL =
      CharSet.anyOf(" \t\u00A0\u1680\u180E\u202F\u205F\u3000").or(CharSet.range(0x2000, 0x200A));
  private static final CharSet DIGIT = CharSets::isDigit;
  private static final CharSet WORD = c -> isLetter(c) || isDigit(c) || c == '_';
  private static final CharSet SPACE = c -> c == ' ' || (c >= '\t' && c <= '\r');

  private CharSets() {}

  static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** Returns the class that a backslash and a letter stand for; null if there is none. */
  static @Nullable CharSet predefined(int letter, Flags flags) {
    boolean unicode = flags.has(Pattern.UNICODE_CHARACTER_CLASS);
    return switch (letter) {
      case 'd' -> unicode ? Character::isDigit : DIGIT;
      case 'D' -> unicode ? c -> !Character.isDigit(c) : DIGIT.not();
      case 'w' -> word(flags);
      case 'W' -> word(flags).not();
      case 's' -> unicode ? Properties::isWhiteSpace : SPACE;
      case 'S' -> unicode ? c -> !Properties.isWhiteSpace(c) : SPACE.not();
      case 'h' -> HORIZONTAL;
      case 'H' -> HORIZONTAL.not();
      case 'v' -> VERTICAL;
      case 'V' -> VERTICAL.not();
      default -> null;
    };
  }

  static CharSet word(Flags flags) {
    return flags.has(Pattern.UNICODE_CHARACTER_CLASS) ? Properties::isWord : WORD;
  }
}
