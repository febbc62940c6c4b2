package io.proxywasm.classlib.java.time.format;

import static java.time.temporal.ChronoField.DAY_OF_MONTH;
import static java.time.temporal.ChronoField.DAY_OF_WEEK;
import static java.time.temporal.ChronoField.DAY_OF_YEAR;
import static java.time.temporal.ChronoField.HOUR_OF_DAY;
import static java.time.temporal.ChronoField.MINUTE_OF_HOUR;
import static java.time.temporal.ChronoField.MONTH_OF_YEAR;
import static java.time.temporal.ChronoField.NANO_OF_SECOND;
import static java.time.temporal.ChronoField.SECOND_OF_MINUTE;
import static java.time.temporal.ChronoField.YEAR;

import java.time.chrono.IsoChronology;
import java.time.format.ResolverStyle;
import java.time.format.SignStyle;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * The constants of {@link DateTimeFormatter}, each a method: the compiler makes a call of each use
 * of such a constant, so that a filter has those it names. As fields of one class they would all
 * come together, with the database of zones.
 */
public final class IsoFormatters {
  private IsoFormatters() {}

  public static DateTimeFormatter isoLocalDate() {
    return dated(date(builder()));
  }

  public static DateTimeFormatter isoOffsetDate() {
    return dated(date(builder().asciiInsensitive()).appendOffsetId());
  }

  public static DateTimeFormatter isoDate() {
    return dated(date(builder().asciiInsensitive()).optionalStart().appendOffsetId());
  }

  public static DateTimeFormatter isoLocalTime() {
    return strict(time(builder()));
  }

  public static DateTimeFormatter isoOffsetTime() {
    return strict(offset(time(builder().asciiInsensitive())));
  }

  public static DateTimeFormatter isoTime() {
    return strict(time(builder().asciiInsensitive()).optionalStart().appendOffsetId());
  }

  public static DateTimeFormatter isoLocalDateTime() {
    return dated(dateTime());
  }

  public static DateTimeFormatter isoOffsetDateTime() {
    return dated(offset(dateTime()));
  }

  public static DateTimeFormatter isoZonedDateTime() {
    return dated(zone(offset(dateTime())));
  }

  public static DateTimeFormatter isoDateTime() {
    return dated(zone(dateTime().optionalStart().appendOffsetId()));
  }

  public static DateTimeFormatter isoOrdinalDate() {
    var year = builder().asciiInsensitive().appendValue(YEAR, 4, 10, SignStyle.EXCEEDS_PAD);
    var day = year.appendLiteral('-').appendValue(DAY_OF_YEAR, 3);
    return dated(day.optionalStart().appendOffsetId());
  }

  public static DateTimeFormatter isoWeekDate() {
    var week =
        builder()
            .asciiInsensitive()
            .appendValue(IsoFields.WEEK_BASED_YEAR, 4, 10, SignStyle.EXCEEDS_PAD)
            .appendLiteral("-W")
            .appendValue(IsoFields.WEEK_OF_WEEK_BASED_YEAR, 2);
    var day = week.appendLiteral('-').appendValue(DAY_OF_WEEK, 1);
    return dated(day.optionalStart().appendOffsetId());
  }

  public static DateTimeFormatter isoInstant() {
    return strict(builder().asciiInsensitive().appendInstant());
  }

  public static DateTimeFormatter basicIsoDate() {
    var date =
        builder()
            .asciiInsensitive()
            .appendValue(YEAR, 4)
            .appendValue(MONTH_OF_YEAR, 2)
            .appendValue(DAY_OF_MONTH, 2);
    var offset = date.optionalStart().parseLenient().appendOffset("+HHMMss", "Z");
    return dated(offset.parseStrict());
  }

  public static DateTimeFormatter rfc1123DateTime() {
    var day = builder().asciiInsensitive().parseLenient().optionalStart();
    day.appendText(DAY_OF_WEEK, Names.of(DAY_OF_WEEK, TextStyle.SHORT, Locale.ENGLISH));
    day.appendLiteral(", ").optionalEnd();
    day.appendValue(DAY_OF_MONTH, 1, 2, SignStyle.NOT_NEGATIVE).appendLiteral(' ');
    day.appendText(MONTH_OF_YEAR, Names.of(MONTH_OF_YEAR, TextStyle.SHORT, Locale.ENGLISH));
    day.appendLiteral(' ').appendValue(YEAR, 4).appendLiteral(' ');
    minutes(day).optionalStart().appendLiteral(':').appendValue(SECOND_OF_MINUTE, 2).optionalEnd();
    day.appendLiteral(' ').appendOffset("+HHMM", "GMT");
    return day.toFormatter(Locale.US).withChronology(IsoChronology.INSTANCE);
  }

  private static DateTimeFormatterBuilder builder() {
    return new DateTimeFormatterBuilder();
  }

  static DateTimeFormatterBuilder date(DateTimeFormatterBuilder to) {
    return to.appendValue(YEAR, 4, 10, SignStyle.EXCEEDS_PAD)
        .appendLiteral('-')
        .appendValue(MONTH_OF_YEAR, 2)
        .appendLiteral('-')
        .appendValue(DAY_OF_MONTH, 2);
  }

  static DateTimeFormatterBuilder minutes(DateTimeFormatterBuilder to) {
    return to.appendValue(HOUR_OF_DAY, 2).appendLiteral(':').appendValue(MINUTE_OF_HOUR, 2);
  }

  private static DateTimeFormatterBuilder time(DateTimeFormatterBuilder to) {
    return minutes(to)
        .optionalStart()
        .appendLiteral(':')
        .appendValue(SECOND_OF_MINUTE, 2)
        .optionalStart()
        .appendFraction(NANO_OF_SECOND, 0, 9, true)
        .optionalEnd()
        .optionalEnd();
  }

  private static DateTimeFormatterBuilder dateTime() {
    return time(date(builder().asciiInsensitive()).appendLiteral('T'));
  }

  private static DateTimeFormatterBuilder offset(DateTimeFormatterBuilder to) {
    return to.parseLenient().appendOffsetId().parseStrict();
  }

  private static DateTimeFormatterBuilder zone(DateTimeFormatterBuilder to) {
    return to.optionalStart()
        .appendLiteral('[')
        .parseCaseSensitive()
        .appendZoneRegionId()
        .appendLiteral(']');
  }

  private static DateTimeFormatter dated(DateTimeFormatterBuilder parts) {
    return strict(parts).withChronology(IsoChronology.INSTANCE);
  }

  private static DateTimeFormatter strict(DateTimeFormatterBuilder parts) {
    return parts.toFormatter(Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
  }
}
