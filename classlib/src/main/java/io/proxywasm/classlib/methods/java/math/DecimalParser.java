package io.proxywasm.classlib.methods.java.math;

import java.math.BigInteger;

/** Reads decimals, and complains as the JDK does. */
final class DecimalParser {
  private static final int MAX_EXPONENT_DIGITS = 10;

  private final char[] text;
  private final int end;
  private int at;
  private long scale;
  private final BigInteger unscaled;

  DecimalParser(char[] text, int offset, int length) {
    if (offset < 0 || length < 0 || length > text.length - offset) {
      throw new NumberFormatException("Bad offset or len arguments for char[] input.");
    }
    this.text = text;
    this.at = offset;
    this.end = offset + length;
    boolean negative = here() == '-';
    if (negative || here() == '+') {
      at++;
    }
    var digits = digits();
    if (digits.isEmpty()) {
      throw new NumberFormatException("No digits found.");
    }
    if (scale != (int) scale) {
      throw new NumberFormatException("Scale out of range.");
    }
    var magnitude = new BigInteger(digits);
    this.unscaled = negative ? magnitude.negate() : magnitude;
  }

  BigInteger unscaled() {
    return unscaled;
  }

  int scale() {
    return (int) scale;
  }

  private String digits() {
    var digits = new StringBuilder();
    boolean point = false;
    for (; at < end; at++) {
      char c = text[at];
      int digit = Character.digit(c, 10);
      if (digit >= 0) {
        digits.append((char) ('0' + digit));
        scale += point ? 1 : 0;
      } else if (c == '.') {
        if (point) {
          throw new NumberFormatException("Character array contains more than one decimal point.");
        }
        point = true;
      } else if (c == 'e' || c == 'E') {
        scale -= exponent();
        break;
      } else {
        throw new NumberFormatException(
            "Character "
                + c
                + " is neither a decimal digit number, decimal point, nor \"e\" notation exponential mark.");
      }
    }
    return digits.toString();
  }

  private long exponent() {
    at++;
    boolean negative = here() == '-';
    if (negative || here() == '+') {
      at++;
    }
    here();
    if (at >= end) {
      throw new NumberFormatException("No exponent digits.");
    }
    while (end - at > MAX_EXPONENT_DIGITS && Character.digit(text[at], 10) == 0) {
      at++;
    }
    if (end - at > MAX_EXPONENT_DIGITS) {
      throw new NumberFormatException("Too many nonzero exponent digits.");
    }
    long exponent = 0;
    for (; at < end; at++) {
      int digit = Character.digit(text[at], 10);
      if (digit < 0) {
        throw new NumberFormatException("Not a digit.");
      }
      exponent = 10 * exponent + digit;
    }
    if (exponent != (int) exponent) {
      throw new NumberFormatException("Exponent overflow.");
    }
    return negative ? -exponent : exponent;
  }

  /** Returns the next character, be it behind the end; the JDK runs into the end of its array. */
  private char here() {
    if (at < text.length) {
      return text[at];
    }
    var failure = new NumberFormatException();
    failure.initCause(
        new ArrayIndexOutOfBoundsException(
            "Index " + at + " out of bounds for length " + text.length));
    throw failure;
  }
}
