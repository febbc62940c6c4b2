package io.proxywasm.classlib.methods.java.time;

import io.proxywasm.classlib.OnInstance;
import io.proxywasm.classlib.time.AmountReader;
import java.time.Period;
import java.time.chrono.IsoChronology;

/** Methods of {@link Period}, which is read without a regular expression. */
public final class PeriodMethods {
  private static final String UNITS = "YMWD";
  private static final int DAYS_PER_WEEK = 7;

  private PeriodMethods() {}

  @OnInstance(returns = "java.time.chrono.IsoChronology")
  public static IsoChronology getChronology(Period period) {
    return IsoChronology.INSTANCE;
  }

  public static Period parse(CharSequence text) {
    var reader = new AmountReader(text, "Period");
    boolean isNegative = reader.readStart();
    int[] parts = new int[UNITS.length()];
    int next = 0;
    do {
      int number = reader.number(isNegative);
      while (next < UNITS.length() && !reader.is(UNITS.charAt(next))) {
        next++;
      }
      if (next == UNITS.length()) {
        throw reader.wrong("", null);
      }
      reader.expect(UNITS.charAt(next));
      parts[next++] = number;
    } while (!reader.isAtEnd());
    int days = Math.addExact(parts[3], Math.multiplyExact(parts[2], DAYS_PER_WEEK));
    return Period.of(parts[0], parts[1], days);
  }
}
