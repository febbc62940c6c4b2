package io.proxywasm.classlib.java.time.format;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.Chronology;
import java.time.chrono.IsoChronology;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes a date and a time of parsed fields. */
final class Resolver {
  private static final int MAX_ROUNDS = 50;

  private final Settings settings;
  private final ParsedFields source;
  private final Map<TemporalField, Long> fields;
  private final Parsed parsed;

  Resolver(ParsedFields source, Settings settings) {
    this.settings = settings;
    this.source = source;
    this.fields = source.fields;
    this.parsed = source.parsed();
  }

  /** Makes a date and a time of the fields. */
  Parsed resolve() {
    Chronology given = settings.chronology();
    parsed.chronology = given == null ? IsoChronology.INSTANCE : given;
    parsed.zone = parsed.zone == null ? settings.zone() : parsed.zone;
    var wanted = settings.resolverFields();
    if (wanted != null) {
      fields.keySet().retainAll(wanted);
    }
    ResolverStyle style = settings.resolverStyle();
    var times = new TimeFields(source, style, this);
    resolveFields(times, style);
    times.resolveLeniently(parsed.time != null);
    crossCheck();
    if (parsed.date != null && parsed.time != null && !parsed.excessDays.isZero()) {
      parsed.date = parsed.date.plus(parsed.excessDays);
      parsed.excessDays = Period.ZERO;
    }
    if (parsed.time == null) {
      times.resolveFraction();
    }
    resolveInstant();
    return parsed;
  }

  private void resolveFields(TimeFields times, ResolverStyle style) {
    resolveParts(times, style);
    for (int round = 0; round < MAX_ROUNDS; round++) {
      if (!resolveOne(style)) {
        return;
      }
      resolveParts(times, style);
    }
    throw new DateTimeException(
        "One of the parsed fields has an incorrectly implemented resolve method");
  }

  private void resolveParts(TimeFields times, ResolverStyle style) {
    instantToFields();
    set(Objects.requireNonNull(parsed.chronology).resolveDate(fields, style));
    times.resolve();
  }

  /** Lets the first field that can make something of itself; false if there is none. */
  private boolean resolveOne(ResolverStyle style) {
    for (TemporalField field : new ArrayList<>(fields.keySet())) {
      TemporalAccessor made = field.resolve(fields, parsed, style);
      if (made instanceof ChronoLocalDate madeDate) {
        set(madeDate);
        return true;
      } else if (made instanceof LocalTime madeTime) {
        set(madeTime, Period.ZERO);
        return true;
      } else if (made != null) {
        throw new DateTimeException(
            "Method resolve() can only return ChronoZonedDateTime, ChronoLocalDateTime,"
                + " ChronoLocalDate or LocalTime");
      } else if (!fields.containsKey(field)) {
        return true;
      }
    }
    return false;
  }

  private void instantToFields() {
    Long seconds = fields.get(ChronoField.INSTANT_SECONDS);
    Long offset = fields.get(ChronoField.OFFSET_SECONDS);
    ZoneId where =
        parsed.zone != null || offset == null
            ? parsed.zone
            : ZoneOffset.ofTotalSeconds(Math.toIntExact(offset));
    if (seconds == null || where == null) {
      return;
    }
    fields.remove(ChronoField.INSTANT_SECONDS);
    ZonedDateTime at = ZonedDateTime.ofInstant(Instant.ofEpochSecond(seconds), where);
    set(at.toLocalDate());
    set(ChronoField.INSTANT_SECONDS, ChronoField.SECOND_OF_DAY, at.toLocalTime().toSecondOfDay());
    set(ChronoField.INSTANT_SECONDS, ChronoField.OFFSET_SECONDS, at.getOffset().getTotalSeconds());
  }

  private void set(@Nullable ChronoLocalDate made) {
    if (parsed.date != null && made != null && !parsed.date.equals(made)) {
      throw new DateTimeException(
          "Conflict found: Fields resolved to two different dates: " + parsed.date + " " + made);
    }
    parsed.date = made == null ? parsed.date : made;
  }

  /** Sets the time, and how many days it is beyond the date. */
  void set(LocalTime made, Period days) {
    if (parsed.time != null && !parsed.time.equals(made)) {
      throw new DateTimeException(
          "Conflict found: Fields resolved to different times: " + parsed.time + " " + made);
    }
    if (parsed.time != null
        && !parsed.excessDays.isZero()
        && !days.isZero()
        && !parsed.excessDays.equals(days)) {
      throw new DateTimeException(
          "Conflict found: Fields resolved to different excess periods: "
              + parsed.excessDays
              + " "
              + days);
    }
    parsed.time = made;
    parsed.excessDays = days;
  }

  /** Sets a field that another one tells. */
  void set(TemporalField from, TemporalField field, long value) {
    Long old = fields.put(field, value);
    if (old != null && old != value) {
      throw new DateTimeException(
          "Conflict found: "
              + field
              + " "
              + old
              + " differs from "
              + field
              + " "
              + value
              + " while resolving  "
              + from);
    }
  }

  private void crossCheck() {
    if (parsed.date != null) {
      crossCheck(parsed.date);
    }
    if (parsed.time != null) {
      crossCheck(parsed.time);
      if (parsed.date != null && !fields.isEmpty()) {
        crossCheck(parsed.date.atTime(parsed.time));
      }
    }
  }

  private void crossCheck(TemporalAccessor made) {
    for (TemporalField field : new ArrayList<>(fields.keySet())) {
      if (!made.isSupported(field)) {
        continue;
      }
      long value;
      try {
        value = made.getLong(field);
      } catch (RuntimeException e) {
        continue; // it cannot tell after all
      }
      long given = source.value(field);
      if (value != given) {
        throw new DateTimeException(
            "Conflict found: Field "
                + field
                + " "
                + value
                + " differs from "
                + field
                + " "
                + given
                + " derived from "
                + made);
      }
      fields.remove(field);
    }
  }

  private void resolveInstant() {
    if (parsed.date == null || parsed.time == null) {
      return;
    }
    Long offset = fields.get(ChronoField.OFFSET_SECONDS);
    if (offset != null) {
      ZoneOffset at = ZoneOffset.ofTotalSeconds(Math.toIntExact(offset));
      fields.put(ChronoField.INSTANT_SECONDS, parsed.date.atTime(parsed.time).toEpochSecond(at));
    } else if (parsed.zone != null) {
      fields.put(
          ChronoField.INSTANT_SECONDS,
          parsed.date.atTime(parsed.time).atZone(parsed.zone).toEpochSecond());
    }
  }
}
