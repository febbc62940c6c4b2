package io.proxywasm.classlib.java.time.format;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;

/**
 * Parses for the types' own {@code parse}, which need not ask what was parsed for its fields: that
 * would bring all fields of all types.
 */
public final class IsoParser {
  private IsoParser() {}

  public static LocalDate toLocalDate(CharSequence text) {
    return date(IsoFormatters.isoLocalDate().parsed(text));
  }

  public static LocalTime toLocalTime(CharSequence text) {
    return time(IsoFormatters.isoLocalTime().parsed(text));
  }

  public static LocalDateTime toLocalDateTime(CharSequence text) {
    return dateTime(IsoFormatters.isoLocalDateTime().parsed(text));
  }

  public static OffsetDateTime toOffsetDateTime(CharSequence text) {
    Parsed parsed = IsoFormatters.isoOffsetDateTime().parsed(text);
    int offset = Objects.requireNonNull(((IsoReader) parsed.fields).offset);
    return OffsetDateTime.of(dateTime(parsed), ZoneOffset.ofTotalSeconds(offset));
  }

  public static Instant toInstant(CharSequence text) {
    var read = (IsoReader) IsoFormatters.isoInstant().parsed(text).fields;
    return Instant.ofEpochSecond(Objects.requireNonNull(read.instant), read.nano);
  }

  private static LocalDate date(Parsed parsed) {
    return (LocalDate) Objects.requireNonNull(parsed.date);
  }

  private static LocalTime time(Parsed parsed) {
    return Objects.requireNonNull(parsed.time);
  }

  private static LocalDateTime dateTime(Parsed parsed) {
    return LocalDateTime.of(date(parsed), time(parsed));
  }
}
