package io.proxywasm.classlib.methods.java.time;

import java.time.Year;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;

/** Methods of {@link Year}. */
public final class YearMethods {
  private static final int MAX_DIGITS = 10;

  private YearMethods() {}

  public static Year parse(CharSequence text) {
    var year = new DateTimeFormatterBuilder().parseLenient();
    year.appendValue(ChronoField.YEAR, 1, MAX_DIGITS, SignStyle.NORMAL);
    return Year.parse(text, year.toFormatter());
  }
}
