package io.proxywasm.classlib.java.time.format;

import static java.time.temporal.ChronoField.AMPM_OF_DAY;
import static java.time.temporal.ChronoField.CLOCK_HOUR_OF_AMPM;
import static java.time.temporal.ChronoField.CLOCK_HOUR_OF_DAY;
import static java.time.temporal.ChronoField.HOUR_OF_AMPM;
import static java.time.temporal.ChronoField.HOUR_OF_DAY;
import static java.time.temporal.ChronoField.INSTANT_SECONDS;
import static java.time.temporal.ChronoField.MICRO_OF_DAY;
import static java.time.temporal.ChronoField.MICRO_OF_SECOND;
import static java.time.temporal.ChronoField.MILLI_OF_DAY;
import static java.time.temporal.ChronoField.MILLI_OF_SECOND;
import static java.time.temporal.ChronoField.MINUTE_OF_DAY;
import static java.time.temporal.ChronoField.MINUTE_OF_HOUR;
import static java.time.temporal.ChronoField.NANO_OF_DAY;
import static java.time.temporal.ChronoField.NANO_OF_SECOND;
import static java.time.temporal.ChronoField.SECOND_OF_DAY;
import static java.time.temporal.ChronoField.SECOND_OF_MINUTE;

import java.time.LocalTime;
import java.time.Period;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalField;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a time of parsed fields. */
final class TimeFields {
  private static final long NANOS_OF_SECOND = 1_000_000_000L;
  private static final long NANOS_OF_DAY = 86_400 * NANOS_OF_SECOND;

  private final Map<TemporalField, Long> fields;
  private final ResolverStyle style;
  private final ParsedFields source;
  private final Resolver resolver;

  TimeFields(ParsedFields source, ResolverStyle style, Resolver resolver) {
    this.fields = source.fields;
    this.source = source;
    this.style = style;
    this.resolver = resolver;
  }

  /** Splits composed fields, and makes a time if all of its four are there. */
  void resolve() {
    clock(CLOCK_HOUR_OF_DAY, HOUR_OF_DAY, 24);
    clock(CLOCK_HOUR_OF_AMPM, HOUR_OF_AMPM, 12);
    if (fields.containsKey(AMPM_OF_DAY) && fields.containsKey(HOUR_OF_AMPM)) {
      long half = take(AMPM_OF_DAY);
      long hour = take(HOUR_OF_AMPM);
      if (style == ResolverStyle.LENIENT) {
        set(AMPM_OF_DAY, HOUR_OF_DAY, Math.addExact(Math.multiplyExact(half, 12L), hour));
      } else {
        AMPM_OF_DAY.checkValidValue(half);
        HOUR_OF_AMPM.checkValidValue(hour);
        set(AMPM_OF_DAY, HOUR_OF_DAY, half * 12 + hour);
      }
    }
    ofDay(NANO_OF_DAY, NANO_OF_SECOND, NANOS_OF_SECOND);
    ofDay(MICRO_OF_DAY, MICRO_OF_SECOND, 1_000_000);
    ofDay(MILLI_OF_DAY, MILLI_OF_SECOND, 1_000);
    if (fields.containsKey(SECOND_OF_DAY)) {
      long value = checked(SECOND_OF_DAY);
      set(SECOND_OF_DAY, HOUR_OF_DAY, value / 3600);
      set(SECOND_OF_DAY, MINUTE_OF_HOUR, value / 60 % 60);
      set(SECOND_OF_DAY, SECOND_OF_MINUTE, value % 60);
    }
    if (fields.containsKey(MINUTE_OF_DAY)) {
      long value = checked(MINUTE_OF_DAY);
      set(MINUTE_OF_DAY, HOUR_OF_DAY, value / 60);
      set(MINUTE_OF_DAY, MINUTE_OF_HOUR, value % 60);
    }
    mergeFractions();
    if (fields.containsKey(HOUR_OF_DAY)
        && fields.containsKey(MINUTE_OF_HOUR)
        && fields.containsKey(SECOND_OF_MINUTE)
        && fields.containsKey(NANO_OF_SECOND)) {
      time(take(HOUR_OF_DAY), take(MINUTE_OF_HOUR), take(SECOND_OF_MINUTE), take(NANO_OF_SECOND));
    }
  }

  private void clock(ChronoField clock, ChronoField field, long last) {
    Long value = fields.remove(clock);
    if (value == null) {
      return;
    }
    if (style == ResolverStyle.STRICT || (style == ResolverStyle.SMART && value != 0)) {
      clock.checkValidValue(value);
    }
    set(clock, field, value == last ? 0 : value);
  }

  private void ofDay(ChronoField field, ChronoField part, long parts) {
    if (!fields.containsKey(field)) {
      return;
    }
    long value = checked(field);
    if (field == NANO_OF_DAY) {
      set(field, HOUR_OF_DAY, value / (3600 * parts));
      set(field, MINUTE_OF_HOUR, value / (60 * parts) % 60);
      set(field, SECOND_OF_MINUTE, value / parts % 60);
    } else {
      set(field, SECOND_OF_DAY, value / parts);
    }
    set(field, part, value % parts);
  }

  private void mergeFractions() {
    if (fields.containsKey(MICRO_OF_SECOND) && style != ResolverStyle.LENIENT) {
      MICRO_OF_SECOND.checkValidValue(source.value(MICRO_OF_SECOND));
    }
    if (fields.containsKey(MILLI_OF_SECOND) && fields.containsKey(MICRO_OF_SECOND)) {
      long micros = take(MILLI_OF_SECOND) * 1000 + source.value(MICRO_OF_SECOND) % 1000;
      set(MILLI_OF_SECOND, MICRO_OF_SECOND, micros);
    }
    if (fields.containsKey(NANO_OF_SECOND)) {
      long nano = source.value(NANO_OF_SECOND);
      part(MICRO_OF_SECOND, nano / 1000);
      part(MILLI_OF_SECOND, nano / 1_000_000);
    }
  }

  /** Removes a part of the second that a finer one tells as well. */
  private void part(ChronoField field, long value) {
    if (fields.containsKey(field)) {
      set(NANO_OF_SECOND, field, value);
      fields.remove(field);
    }
  }

  /** Makes a time of what is there, with zeros where they are meant. */
  void resolveLeniently(boolean hasTime) {
    if (!hasTime) {
      wholeSecond();
      Long hour = fields.get(HOUR_OF_DAY);
      Long minute = fields.get(MINUTE_OF_HOUR);
      Long second = fields.get(SECOND_OF_MINUTE);
      Long nano = fields.get(NANO_OF_SECOND);
      boolean hasGap =
          (minute == null && (second != null || nano != null)) || (second == null && nano != null);
      if (hour != null && !hasGap) {
        time(hour, orZero(minute), orZero(second), orZero(nano));
        fields.remove(HOUR_OF_DAY);
        fields.remove(MINUTE_OF_HOUR);
        fields.remove(SECOND_OF_MINUTE);
        fields.remove(NANO_OF_SECOND);
      }
    }
    if (style != ResolverStyle.LENIENT) {
      for (var entry : fields.entrySet()) {
        if (entry.getKey() instanceof ChronoField field && field.isTimeBased()) {
          field.checkValidValue(entry.getValue());
        }
      }
    }
  }

  private void wholeSecond() {
    if (fields.containsKey(MILLI_OF_SECOND)) {
      long milli = take(MILLI_OF_SECOND);
      if (fields.containsKey(MICRO_OF_SECOND)) {
        long micro = milli * 1000 + source.value(MICRO_OF_SECOND) % 1000;
        set(MILLI_OF_SECOND, MICRO_OF_SECOND, micro);
        fields.remove(MICRO_OF_SECOND);
        fields.put(NANO_OF_SECOND, micro * 1000);
      } else {
        fields.put(NANO_OF_SECOND, milli * 1_000_000);
      }
    } else if (fields.containsKey(MICRO_OF_SECOND)) {
      fields.put(NANO_OF_SECOND, take(MICRO_OF_SECOND) * 1000);
    }
  }

  private void time(long hour, long minute, long second, long nano) {
    if (style == ResolverStyle.LENIENT) {
      long seconds =
          Math.addExact(
              Math.multiplyExact(hour, 3600L),
              Math.addExact(Math.multiplyExact(minute, 60L), second));
      long total = Math.addExact(Math.multiplyExact(seconds, NANOS_OF_SECOND), nano);
      int days = Math.toIntExact(Math.floorDiv(total, NANOS_OF_DAY));
      LocalTime time = LocalTime.ofNanoOfDay(Math.floorMod(total, NANOS_OF_DAY));
      resolver.set(time, Period.ofDays(days));
      return;
    }
    int validMinute = MINUTE_OF_HOUR.checkValidIntValue(minute);
    int validNano = NANO_OF_SECOND.checkValidIntValue(nano);
    if (style == ResolverStyle.SMART
        && hour == 24
        && validMinute == 0
        && second == 0
        && validNano == 0) {
      resolver.set(LocalTime.MIDNIGHT, Period.ofDays(1));
      return;
    }
    int validHour = HOUR_OF_DAY.checkValidIntValue(hour);
    int validSecond = SECOND_OF_MINUTE.checkValidIntValue(second);
    resolver.set(LocalTime.of(validHour, validMinute, validSecond, validNano), Period.ZERO);
  }

  /** Gives an instant or a second without a time its fractions. */
  void resolveFraction() {
    if (fields.containsKey(INSTANT_SECONDS)
        || fields.containsKey(SECOND_OF_DAY)
        || fields.containsKey(SECOND_OF_MINUTE)) {
      long nano = source.value(NANO_OF_SECOND);
      fields.put(NANO_OF_SECOND, nano);
      fields.put(MICRO_OF_SECOND, nano / 1000);
      fields.put(MILLI_OF_SECOND, nano / 1_000_000);
    }
  }

  private static long orZero(@Nullable Long value) {
    return value == null ? 0 : value;
  }

  private long take(ChronoField field) {
    long value = source.value(field);
    fields.remove(field);
    return value;
  }

  private long checked(ChronoField field) {
    long value = take(field);
    if (style != ResolverStyle.LENIENT) {
      field.checkValidValue(value);
    }
    return value;
  }

  private void set(ChronoField from, ChronoField field, long value) {
    resolver.set(from, field, value);
  }
}
