package io.proxywasm.classlib.java.time.format;

import java.time.chrono.ChronoLocalDate;
import java.time.format.SignStyle;
import java.time.temporal.TemporalField;
import org.jspecify.annotations.Nullable;

/** The last digits of a field, mostly of a year. */
final class ReducedElement extends NumberElement {
  private final int base;
  private final @Nullable ChronoLocalDate baseDate;

  ReducedElement(
      TemporalField field,
      int least,
      int most,
      int base,
      @Nullable ChronoLocalDate baseDate,
      int following) {
    super(field, least, most, SignStyle.NOT_NEGATIVE, following);
    this.base = base;
    this.baseDate = baseDate;
  }

  @Override
  NumberElement withFollowing(int width) {
    return new ReducedElement(field, least, most, base, baseDate, width);
  }

  @Override
  boolean isFixed(ParseContext context) {
    return context.isStrict() && super.isFixed(context);
  }

  private long from() {
    return baseDate == null ? base : baseDate.get(field);
  }

  static long power(int digits) {
    long power = 1;
    for (int i = 0; i < digits; i++) {
      power *= 10;
    }
    return power;
  }

  @Override
  long printed(long value) {
    boolean isNear = value >= from() && value < from() + power(least);
    return Math.abs(value) % power(isNear ? least : most);
  }

  @Override
  int set(ParseContext context, long value, int start, int end) {
    long full = value;
    if (end - start == least && value >= 0) {
      long range = power(least);
      long last = from() % range;
      full = from() > 0 ? from() - last + value : from() - last - value;
      full += full < from() ? range : 0;
    }
    return super.set(context, full, start, end);
  }

  @Override
  public String toString() {
    Object shown = baseDate == null ? base : baseDate;
    return "ReducedValue(" + field + "," + least + "," + most + "," + shown + ")";
  }
}
