package io.proxywasm.classlib.java.time.format;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.Chronology;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalQueries;
import java.time.temporal.TemporalQuery;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was parsed: date and time, and fields beyond these. */
final class Parsed implements TemporalAccessor {
  /** Fields that no date and no time was made of. */
  interface Rest {
    @Nullable Long get(TemporalField field);
  }

  final Rest fields;
  @Nullable ZoneId zone;
  boolean isLeapSecond;
  Period excessDays = Period.ZERO;
  @Nullable Chronology chronology;
  @Nullable ChronoLocalDate date;
  @Nullable LocalTime time;

  Parsed(Rest fields) {
    this.fields = fields;
  }

  @Override
  public boolean isSupported(TemporalField field) {
    if (fields.get(field) != null
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
