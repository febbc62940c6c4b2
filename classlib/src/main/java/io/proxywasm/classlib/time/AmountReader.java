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
    int start = sign();
    skipDigits();
    int end = at;
    nanos = 0;
    hasFraction = false;
    boolean isPoint = at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ',');
    if (mayHaveFraction && isPoint) {
      fraction(text.charAt(start) == '-');
    }
    try {
      return Long.parseLong(text, start, end, 10);
    } catch (NumberFormatException e) {
      throw wrong(error, e);
    }
  }

  /** Reads a number, and its sign if that of the whole is a minus. */
  public int number(boolean isNegative) {
    int start = sign();
    skipDigits();
    try {
      int number = Integer.parseInt(text, start, at, 10);
      return isNegative ? Math.negateExact(number) : number;
    } catch (ArithmeticException | NumberFormatException e) {
      throw wrong("", e);
    }
  }

  /** Goes to the digits behind a sign; returns where the number starts, a plus not included. */
  private int sign() {
    boolean isMinus = at < text.length() && text.charAt(at) == '-';
    if (isMinus || (at < text.length() && text.charAt(at) == '+')) {
      at++;
    }
    int start = isMinus ? at - 1 : at;
    if (at == text.length() || text.charAt(at) < '0' || text.charAt(at) > '9') {
      throw wrong("", null);
    }
    return start;
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
