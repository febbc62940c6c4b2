package io.proxywasm.classlib.java.time.format;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
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
import java.time.temporal.TemporalQueries;
import java.time.temporal.TemporalQuery;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Parsed fields, and the date and time made of them. */
final class Parsed implements TemporalAccessor {
  private static final int MAX_ROUNDS = 50;

  final Map<TemporalField, Long> fields = new HashMap<>();
  @Nullable ZoneId zone;
  boolean isLeapSecond;
  Period excessDays = Period.ZERO;
  private @Nullable Chronology chronology;
  private @Nullable ChronoLocalDate date;
  private @Nullable LocalTime time;

  Parsed copy() {
    var copy = new Parsed();
    copy.fields.putAll(fields);
    copy.zone = zone;
    copy.isLeapSecond = isLeapSecond;
    return copy;
  }

  /** Returns a field's value, 0 if it was not parsed. */
  long value(TemporalField field) {
    Long value = fields.get(field);
    return value == null ? 0 : value;
  }

  /** Makes a date and a time of the fields. */
  Parsed resolve(DateTimeFormatter formatter) {
    Chronology given = formatter.getChronology();
    chronology = given == null ? IsoChronology.INSTANCE : given;
    zone = zone == null ? formatter.getZone() : zone;
    var wanted = formatter.getResolverFields();
    if (wanted != null) {
      fields.keySet().retainAll(wanted);
    }
    ResolverStyle style = formatter.getResolverStyle();
    var times = new TimeFields(fields, style, this);
    resolveFields(times, style);
    times.resolveLeniently(time != null);
    crossCheck();
    if (date != null && time != null && !excessDays.isZero()) {
      date = date.plus(excessDays);
      excessDays = Period.ZERO;
    }
    if (time == null) {
      times.resolveFraction();
    }
    resolveInstant();
    return this;
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
    set(Objects.requireNonNull(chronology).resolveDate(fields, style));
    times.resolve();
  }

  /** Lets the first field that can make something of itself; false if there is none. */
  private boolean resolveOne(ResolverStyle style) {
    for (TemporalField field : new ArrayList<>(fields.keySet())) {
      TemporalAccessor made = field.resolve(fields, this, style);
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
        zone != null || offset == null ? zone : ZoneOffset.ofTotalSeconds(Math.toIntExact(offset));
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
    if (date != null && made != null && !date.equals(made)) {
      throw new DateTimeException(
          "Conflict found: Fields resolved to two different dates: " + date + " " + made);
    }
    date = made == null ? date : made;
  }

  /** Sets the time, and how many days it is beyond the date. */
  void set(LocalTime made, Period days) {
    if (time != null && !time.equals(made)) {
      throw new DateTimeException(
          "Conflict found: Fields resolved to different times: " + time + " " + made);
    }
    if (time != null && !excessDays.isZero() && !days.isZero() && !excessDays.equals(days)) {
      throw new DateTimeException(
          "Conflict found: Fields resolved to different excess periods: "
              + excessDays
              + " "
              + days);
    }
    time = made;
    excessDays = days;
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
    if (date != null) {
      crossCheck(date);
    }
    if (time != null) {
      crossCheck(time);
      if (date != null && !fields.isEmpty()) {
        crossCheck(date.atTime(time));
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
      long parsed = value(field);
      if (value != parsed) {
        throw new DateTimeException(
            "Conflict found: Field "
                + field
                + " "
                + value
                + " differs from "
                + field
                + " "
                + parsed
                + " derived from "
                + made);
      }
      fields.remove(field);
    }
  }

  private void resolveInstant() {
    if (date == null || time == null) {
      return;
    }
    Long offset = fields.get(ChronoField.OFFSET_SECONDS);
    if (offset != null) {
      ZoneOffset at = ZoneOffset.ofTotalSeconds(Math.toIntExact(offset));
      fields.put(ChronoField.INSTANT_SECONDS, date.atTime(time).toEpochSecond(at));
    } else if (zone != null) {
      fields.put(ChronoField.INSTANT_SECONDS, date.atTime(time).atZone(zone).toEpochSecond());
    }
  }

  @Override
  public boolean isSupported(TemporalField field) {
    if (fields.containsKey(field)
        || (date != null && date.isSupported(field))
        || (time != null && time.isSupported(field))) {
      return true;
    }
    return field != null && !(field instanceof ChronoField) && field.isSupportedBy(this);
  }

  @Override
  public long getLong(TemporalField field) {
    Objects.requireNonNull(field, "field");
    Long value = fields.get(field);
    if (value != null) {
      return value;
    }
    if (date != null && date.isSupported(field)) {
      return date.getLong(field);
    }
    if (time != null && time.isSupported(field)) {
      return time.getLong(field);
    }
    if (field instanceof ChronoField) {
      throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
    }
    return field.getFrom(this);
  }

  @Override
  @SuppressWarnings("unchecked")
  public <R> R query(TemporalQuery<R> query) {
    if (query == TemporalQueries.zoneId()) {
      return (R) zone;
    } else if (query == TemporalQueries.chronology()) {
      return (R) chronology;
    } else if (query == TemporalQueries.localDate()) {
      return (R) (date == null ? null : LocalDate.from(date));
    } else if (query == TemporalQueries.localTime()) {
      return (R) time;
    } else if (query == TemporalQueries.offset()) {
      Long offset = fields.get(ChronoField.OFFSET_SECONDS);
      ZoneId fixed = zone instanceof ZoneOffset ? zone : null;
      return (R) (offset == null ? fixed : ZoneOffset.ofTotalSeconds(Math.toIntExact(offset)));
    } else if (query == TemporalQueries.precision()) {
      return null;
    }
    return query.queryFrom(this);
  }

  @Override
  public String toString() {
    var text = new StringBuilder().append(fields).append(',').append(chronology);
    if (zone != null) {
      text.append(',').append(zone);
    }
    if (date != null || time != null) {
      text.append(" resolved to ").append(date == null ? "" : date);
      text.append(date != null && time != null ? "T" : "").append(time == null ? "" : time);
    }
    return text.toString();
  }
}
