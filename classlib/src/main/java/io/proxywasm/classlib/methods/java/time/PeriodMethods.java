package io.proxywasm.classlib.methods.java.time;

import io.proxywasm.classlib.time.AmountReader;
import java.time.Period;

/** Reads a {@link Period} without a regular expression. */
public final class PeriodMethods {
  private static final String UNITS = "YMWD";
  private static final int DAYS_PER_WEEK = 7;

  private PeriodMethods() {}

  public static Period parse(CharSequence text) {
    var reader = new AmountReader(text, "Period");
    boolean isNegative = reader.readStart();
    int[] parts = new int[UNITS.length()];
    int next = 0;
    do {
      long number = reader.number(false, "");
      while (next < UNITS.length() && !reader.is(UNITS.charAt(next))) {
        next++;
      }
      if (next == UNITS.length()) {
        throw reader.wrong("", null);
      }
      reader.expect(UNITS.charAt(next));
      if (number != (int) number) {
        throw reader.wrong("", new NumberFormatException("For input string: \"" + number + "\""));
      }
      parts[next++] = (int) (isNegative ? -number : number);
    } while (!reader.isAtEnd());
    try {
      int days = Math.addExact(parts[3], Math.multiplyExact(parts[2], DAYS_PER_WEEK));
      return Period.of(parts[0], parts[1], days);
    } catch (ArithmeticException e) {
      throw reader.wrong("", e);
    }
  }
}
