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
import java.time.format.SignStyle;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * The constants of {@link DateTimeFormatter}, each a method: the compiler makes a call of each use
 * of such a constant, so that a filter has those it names. As fields of one class they would all
 * come together, with the database of zones. The elements of the common ones are there only where
 * something else is made of the constant.
 */
public final class IsoFormatters {
  private IsoFormatters() {}

  public static DateTimeFormatter isoLocalDate() {
    return of(() -> date(builder()), true, new DatePart());
  }

  public static DateTimeFormatter isoOffsetDate() {
    var offset = new OffsetPart(false, false);
    return of(() -> anyDate().appendOffsetId(), true, new DatePart(), offset);
  }

  public static DateTimeFormatter isoDate() {
    var offset = new OffsetPart(true, false);
    return of(() -> anyDate().optionalStart().appendOffsetId(), true, new DatePart(), offset);
  }

  public static DateTimeFormatter isoLocalTime() {
    return of(() -> time(builder()), false, new TimePart(false));
  }

  public static DateTimeFormatter isoOffsetTime() {
    var offset = new OffsetPart(false, true);
    return of(() -> offset(anyTime()), false, new TimePart(false), offset);
  }

  public static DateTimeFormatter isoTime() {
    var offset = new OffsetPart(true, false);
    return of(() -> anyTime().optionalStart().appendOffsetId(), false, new TimePart(false), offset);
  }

  public static DateTimeFormatter isoLocalDateTime() {
    return of(IsoFormatters::dateTime, true, new DatePart(), new TimePart(true));
  }

  public static DateTimeFormatter isoOffsetDateTime() {
    var offset = new OffsetPart(false, true);
    return of(() -> offset(dateTime()), true, new DatePart(), new TimePart(true), offset);
  }

  public static DateTimeFormatter isoZonedDateTime() {
    return zoned(() -> zone(offset(dateTime())), new OffsetPart(false, true));
  }

  public static DateTimeFormatter isoDateTime() {
    return zoned(
        () -> zone(dateTime().optionalStart().appendOffsetId()), new OffsetPart(true, false));
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
    return of(() -> builder().asciiInsensitive().appendInstant(), false, new InstantPart());
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
    return day.toFormatter(Settings.of(Locale.US).withChronology(IsoChronology.INSTANCE));
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

  private static DateTimeFormatterBuilder anyDate() {
    return date(builder().asciiInsensitive());
  }

  private static DateTimeFormatterBuilder anyTime() {
    return time(builder().asciiInsensitive());
  }

  private static DateTimeFormatter of(
      Supplier<DateTimeFormatterBuilder> elements, boolean hasDate, IsoPart... parts) {
    return new DateTimeFormatter(new IsoEngine(elements, hasDate, parts));
  }

  private static DateTimeFormatter zoned(
      Supplier<DateTimeFormatterBuilder> elements, OffsetPart offset) {
    return new DateTimeFormatter(
        new ZonedIsoEngine(elements, new DatePart(), new TimePart(true), offset));
  }

  private static DateTimeFormatter dated(DateTimeFormatterBuilder parts) {
    return parts.toFormatter(Settings.iso(true));
  }
}
