package io.proxywasm.classlib.java.time.format;

import io.proxywasm.classlib.time.InstantText;
import java.time.temporal.ChronoField;

/** An instant in UTC. */
final class InstantElement implements Element {
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
    var read = new IsoReader(text, position);
    read.year = fields.value(ChronoField.YEAR);
    read.month = (int) fields.value(ChronoField.MONTH_OF_YEAR);
    read.day = (int) fields.value(ChronoField.DAY_OF_MONTH);
    read.hour = (int) fields.value(ChronoField.HOUR_OF_DAY);
    read.minute = (int) fields.value(ChronoField.MINUTE_OF_HOUR);
    read.second = (int) fields.value(ChronoField.SECOND_OF_MINUTE);
    read.nano = (int) fields.value(ChronoField.NANO_OF_SECOND);
    Long instant = InstantPart.instant(read, fields.value(ChronoField.OFFSET_SECONDS));
    if (instant == null) {
      return ~position;
    }
    context.parsed().isLeapSecond |= read.isLeapSecond();
    int next = context.set(ChronoField.INSTANT_SECONDS, instant, position, end);
    long nano = fields.value(ChronoField.NANO_OF_SECOND);
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
