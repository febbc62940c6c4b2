package io.proxywasm.classlib.java.time.format;

import io.proxywasm.classlib.time.CivilDate;
import io.proxywasm.classlib.time.InstantText;
import java.time.temporal.ChronoField;

/** An instant in UTC. */
final class InstantElement implements Element {
  private static final long SECONDS_OF_DAY = 86_400;

  private final int digits;

  InstantElement(int digits) {
    this.digits = digits;
  }

  @Override
  public boolean print(PrintContext context, StringBuilder to) {
    Long seconds = context.value(ChronoField.INSTANT_SECONDS);
    if (seconds == null) {
      return false;
    }
    Long nanos =
        context.has(ChronoField.NANO_OF_SECOND) ? context.value(ChronoField.NANO_OF_SECOND) : null;
    int checked = ChronoField.NANO_OF_SECOND.checkValidIntValue(nanos == null ? 0 : nanos);
    InstantText.append(to, seconds, checked, digits);
    return true;
  }

  @Override
  public int parse(ParseContext context, CharSequence text, int position) {
    var inner = context.inner();
    int end = parser().parse(inner, text, position);
    if (end < 0) {
      return end;
    }
    var fields = inner.parsed();
    long year = fields.value(ChronoField.YEAR);
    int hour = (int) fields.value(ChronoField.HOUR_OF_DAY);
    int minute = (int) fields.value(ChronoField.MINUTE_OF_HOUR);
    int second = (int) fields.value(ChronoField.SECOND_OF_MINUTE);
    long nano = fields.value(ChronoField.NANO_OF_SECOND);
    boolean isEndOfDay = hour == 24 && minute == 0 && second == 0 && nano == 0;
    boolean isLeapSecond = hour == 23 && minute == 59 && second == 60;
    if (isLeapSecond) {
      context.parsed().isLeapSecond = true;
      second = 59;
    }
    if ((hour > 23 && !isEndOfDay) || minute > 59 || second > 59) {
      return ~position;
    }
    int month = (int) fields.value(ChronoField.MONTH_OF_YEAR);
    int day = (int) fields.value(ChronoField.DAY_OF_MONTH);
    if (month < 1 || month > 12 || day < 1 || day > 31) {
      return ~position;
    }
    long epochDay = CivilDate.epochDay(year, month, day);
    if (new CivilDate(epochDay).day != day) {
      return ~position; // the month is shorter
    }
    long seconds =
        epochDay * SECONDS_OF_DAY
            + (hour * 60L + minute) * 60
            + second
            - fields.value(ChronoField.OFFSET_SECONDS);
    int next = context.set(ChronoField.INSTANT_SECONDS, seconds, position, end);
    return context.set(ChronoField.NANO_OF_SECOND, nano, position, next);
  }

  private Composite parser() {
    var parts = new DateTimeFormatterBuilder();
    IsoFormatters.date(parts).appendLiteral('T');
    IsoFormatters.minutes(parts).appendLiteral(':').appendValue(ChronoField.SECOND_OF_MINUTE, 2);
    int most = digits < 0 ? 9 : digits;
    if (most > 0) {
      parts.appendFraction(ChronoField.NANO_OF_SECOND, Math.max(digits, 0), most, true);
    }
    return parts.appendOffsetId().elements();
  }

  @Override
  public String toString() {
    return digits == InstantText.GROUPS ? "Instant()" : "Instant(" + digits + ")";
  }
}
