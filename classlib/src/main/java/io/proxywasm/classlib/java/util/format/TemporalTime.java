package io.proxywasm.classlib.java.util.format;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;

/** A time of {@code java.time}. */
final class TemporalTime implements TimeSource {
  private final TemporalAccessor temporal;

  TemporalTime(TemporalAccessor temporal) {
    this.temporal = temporal;
  }

  @Override
  public int get(char part) {
    return temporal.get(field(part));
  }

  private static ChronoField field(char part) {
    return switch (part) {
      case 'Y' -> ChronoField.YEAR_OF_ERA;
      case 'm' -> ChronoField.MONTH_OF_YEAR;
      case 'd' -> ChronoField.DAY_OF_MONTH;
      case 'j' -> ChronoField.DAY_OF_YEAR;
      case 'u' -> ChronoField.DAY_OF_WEEK;
      case 'H' -> ChronoField.HOUR_OF_DAY;
      case 'M' -> ChronoField.MINUTE_OF_HOUR;
      case 'S' -> ChronoField.SECOND_OF_MINUTE;
      case 'L' -> ChronoField.MILLI_OF_SECOND;
      case 'N' -> ChronoField.NANO_OF_SECOND;
      default -> ChronoField.OFFSET_SECONDS;
    };
  }

  @Override
  public long epochSecond() {
    return temporal.getLong(ChronoField.INSTANT_SECONDS);
  }

  @Override
  public long epochMilli() {
    return epochSecond() * 1000 + get('L');
  }

  @Override
  public String zone() {
    ZoneId zone = temporal.query(TemporalQueries.zone());
    if (zone == null) {
      throw new DateTimeException("no zone");
    }
    return zone.getId();
  }
}
