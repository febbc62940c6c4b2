package io.proxywasm.sdk.json;

/**
 * Makes a long of a number that is an integer, however it is written: proxies write large ones as
 * {@code 1e+15}. Exact, and without the parser of doubles, which would cost a filter 30 KB.
 */
final class JsonInteger {
  /** No exponent that matters is larger. */
  private static final int LARGEST_EXPONENT = 1 << 20;

  private final byte[] text;
  private final int end;
  private int at;

  /** The digits so far, as a negative number, since there are more of those. */
  private long value;

  /** The zeros behind those digits. */
  private int zeros;

  private JsonInteger(byte[] text, int start, int end) {
    this.text = text;
    this.at = start;
    this.end = end;
  }

  /**
   * Returns the number that a range holds.
   *
   * @throws ArithmeticException if it is no integer of 64 bits
   */
  static long parse(byte[] text, int start, int end) {
    boolean negative = text[start] == '-';
    long value = new JsonInteger(text, negative ? start + 1 : start, end).parse();
    if (!negative && value == Long.MIN_VALUE) {
      throw new ArithmeticException();
    }
    return negative ? value : -value;
  }

  private long parse() {
    digits();
    int power = 0;
    if (at < end && text[at] == '.') {
      int point = ++at;
      digits();
      power = point - at;
    }
    if (at < end) {
      at++;
      power += exponent();
    }
    power += zeros;
    if (value != 0) {
      if (power < 0) {
        throw new ArithmeticException();
      }
      shift(power);
    }
    return value;
  }

  private void digits() {
    while (at < end && text[at] >= '0' && text[at] <= '9') {
      int digit = text[at++] - '0';
      zeros++;
      if (digit != 0) {
        shift(zeros);
        zeros = 0;
        if (value < Long.MIN_VALUE + digit) {
          throw new ArithmeticException();
        }
        value -= digit;
      }
    }
  }

  private int exponent() {
    boolean negative = text[at] == '-';
    if (negative || text[at] == '+') {
      at++;
    }
    int exponent = 0;
    while (at < end) {
      exponent = Math.min(LARGEST_EXPONENT, exponent * 10 + text[at++] - '0');
    }
    return negative ? -exponent : exponent;
  }

  /** Appends zeros to the digits. */
  private void shift(int count) {
    for (int i = 0; i < count && value != 0; i++) {
      if (value < Long.MIN_VALUE / 10) {
        throw new ArithmeticException();
      }
      value *= 10;
    }
  }
}
