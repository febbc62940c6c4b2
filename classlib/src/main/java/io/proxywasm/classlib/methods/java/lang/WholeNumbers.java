package io.proxywasm.classlib.methods.java.lang;

import org.jspecify.annotations.Nullable;

/** Reads whole numbers, with or without a sign, in any radix. */
final class WholeNumbers {
  private static final int ASCII = 128;
  private static final char FULL_WIDTH_ZERO = '\uff10';

  /** The digits zero of all scripts, without the tables of {@link Character#digit}. */
  private static final String ZEROS =
      "\u0660\u06f0\u07c0\u0966\u09e6\u0a66\u0ae6\u0b66\u0be6\u0c66\u0ce6\u0d66"
          + "\u0de6\u0e50\u0ed0\u0f20\u1040\u1090\u17e0\u1810\u1946\u19d0\u1a80\u1a90"
          + "\u1b50\u1bb0\u1c40\u1c50\ua620\ua8d0\ua900\ua9d0\ua9f0\uaa50\uabf0\uff10";

  private WholeNumbers() {}

  /** Reads a number between -max - 1 and max. */
  static long parse(@Nullable String text, int radix, long max) {
    if (text == null) {
      throw new NumberFormatException("Cannot parse null string");
    }
    checkRadix(radix);
    return signed(text, 0, text.length(), radix, max, true);
  }

  /** Reads part of a text as a number between -max - 1 and max. */
  static long parse(CharSequence text, int from, int to, int radix, long max) {
    Bounds.plainRange(from, to, text.length());
    checkRadix(radix);
    if (from == to) {
      throw refused("", 10);
    }
    return signed(text, from, to, radix, max, false);
  }

  /** Reads a number that begins with 0x, 0X, # or 0 if it is not decimal. */
  static long decode(String text, long max) {
    if (text.isEmpty()) {
      throw new NumberFormatException("Zero length string");
    }
    boolean negative = text.charAt(0) == '-';
    int at = negative || text.charAt(0) == '+' ? 1 : 0;
    int radix = 10;
    if (text.startsWith("0x", at) || text.startsWith("0X", at)) {
      radix = 16;
      at += 2;
    } else if (text.startsWith("#", at)) {
      radix = 16;
      at++;
    } else if (text.startsWith("0", at) && text.length() > at + 1) {
      radix = 8;
      at++;
    }
    if (text.startsWith("-", at) || text.startsWith("+", at)) {
      throw new NumberFormatException("Sign character in wrong position");
    }
    String digits = text.substring(at);
    return parse(negative ? "-" + digits : digits, radix, max);
  }

  private static long signed(
      CharSequence text, int from, int to, int radix, long max, boolean whole) {
    boolean negative = from < to && text.charAt(from) == '-';
    int at = negative || (from < to && text.charAt(from) == '+') ? from + 1 : from;
    if (at == to) {
      throw wrong(text, from, to, at, radix, whole);
    }
    // Negative numbers reach further than positive ones.
    long limit = negative ? -max - 1 : -max;
    long beforeLast = limit / radix;
    long value = 0;
    for (; at < to; at++) {
      int digit = digit(text.charAt(at), radix);
      if (digit < 0 || value < beforeLast || value * radix < limit + digit) {
        throw wrong(text, from, to, at, radix, whole);
      }
      value = value * radix - digit;
    }
    return negative ? value : -value;
  }

  /** Returns the digit's value, or -1. Other scripts' digits count, as the JDK has it. */
  static int digit(char c, int radix) {
    int value = c < ASCII ? asciiDigit(c) : otherDigit(c);
    return value < radix ? value : -1;
  }

  private static int asciiDigit(int c) {
    int letter = (c | 0x20) - 'a';
    return c >= '0' && c <= '9' ? c - '0' : letter >= 0 && letter < 26 ? letter + 10 : -1;
  }

  private static int otherDigit(char c) {
    for (int i = 0; i < ZEROS.length(); i++) {
      int digit = c - ZEROS.charAt(i);
      if (digit >= 0 && digit < 10) {
        return digit;
      }
    }
    // Full-width letters follow the digits in the order of ASCII.
    return c > FULL_WIDTH_ZERO ? asciiDigit(c - FULL_WIDTH_ZERO + '0') : -1;
  }

  static void checkRadix(int radix) {
    if (radix < Character.MIN_RADIX) {
      throw new NumberFormatException("radix " + radix + " less than Character.MIN_RADIX");
    }
    if (radix > Character.MAX_RADIX) {
      throw new NumberFormatException("radix " + radix + " greater than Character.MAX_RADIX");
    }
  }

  static NumberFormatException refused(CharSequence text, int radix) {
    return new NumberFormatException(
        "For input string: \"" + text + "\"" + (radix == 10 ? "" : " under radix " + radix));
  }

  private static NumberFormatException wrong(
      CharSequence text, int from, int to, int at, int radix, boolean whole) {
    return whole
        ? refused(text, radix)
        : new NumberFormatException(
            "Error at index " + (at - from) + " in: \"" + text.subSequence(from, to) + "\"");
  }
}
