package io.proxywasm.classlib.time;

import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Reads a duration or period: numbers with a sign, each followed by the letter of its unit. */
public final class AmountReader {
  private final CharSequence text;
  private final String kind;
  private int at;

  /** The fraction of the last number in nanoseconds, with its sign. */
  private int nanos;

  private boolean hasFraction;

  public AmountReader(CharSequence text, String kind) {
    this.text = text;
    this.kind = kind;
  }

  /** Reads the sign of the whole and the P; returns whether it is negative. */
  public boolean readStart() {
    boolean isNegative = is('-');
    if (isNegative || is('+')) {
      at++;
    }
    expect('P');
    return isNegative;
  }

  public boolean isAtEnd() {
    return at == text.length();
  }

  /** Tells whether this character comes next, in either case. */
  public boolean is(char c) {
    return at < text.length() && (text.charAt(at) & ~('a' - 'A')) == (c & ~('a' - 'A'));
  }

  public void expect(char c) {
    if (!is(c)) {
      throw wrong("", null);
    }
    at++;
  }

  /** Reads a number; a fraction is only taken if allowed, and told by {@link #nanos}. */
  public long number(boolean mayHaveFraction, String error) {
    int start = at;
    boolean isNegative = at < text.length() && text.charAt(at) == '-';
    if (isNegative || (at < text.length() && text.charAt(at) == '+')) {
      at++;
    }
    int digits = at;
    skipDigits();
    if (at == digits) {
      throw wrong("", null);
    }
    String number = text.subSequence(isNegative ? start : digits, at).toString();
    nanos = 0;
    hasFraction = false;
    boolean isPoint = at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ',');
    if (mayHaveFraction && isPoint) {
      fraction(isNegative);
    }
    try {
      return Long.parseLong(number);
    } catch (NumberFormatException e) {
      throw wrong(error, e);
    }
  }

  private void skipDigits() {
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
  }

  private void fraction(boolean isNegative) {
    hasFraction = true;
    int start = ++at;
    skipDigits();
    if (at - start > 9) {
      throw wrong("", null);
    }
    for (int i = 0; i < 9; i++) {
      nanos = nanos * 10 + (start + i < at ? text.charAt(start + i) - '0' : 0);
    }
    nanos = isNegative ? -nanos : nanos;
  }

  /** Tells whether the last number had a point. */
  public boolean hasFraction() {
    return hasFraction;
  }

  public int nanos() {
    return nanos;
  }

  /** Returns the JDK's complaint. */
  public DateTimeParseException wrong(String part, @Nullable RuntimeException cause) {
    String message = "Text cannot be parsed to a " + kind + part;
    return cause == null
        ? new DateTimeParseException(message, text, 0)
        : new DateTimeParseException(message, text, 0, cause);
  }
}
