package io.proxywasm.classlib.java.time.format;

import io.proxywasm.classlib.time.CivilDate;
import io.proxywasm.classlib.time.InstantText;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/** An instant, as {@code 2011-12-03T10:15:30Z}. */
final class InstantPart implements IsoPart {
  private static final long SECONDS_OF_DAY = 86_400;

  private final DatePart date = new DatePart();

  @Override
  public void print(TemporalAccessor temporal, StringBuilder to) {
    long seconds = temporal.getLong(ChronoField.INSTANT_SECONDS);
    long nanos =
        temporal.isSupported(ChronoField.NANO_OF_SECOND)
            ? temporal.getLong(ChronoField.NANO_OF_SECOND)
            : 0;
    int checked = ChronoField.NANO_OF_SECOND.checkValidIntValue(nanos);
    InstantText.append(to, seconds, checked, InstantText.GROUPS);
  }

  @Override
  public boolean read(IsoReader reader) {
    int start = reader.at();
    if (!date.read(reader)
        || !reader.letter('T')
        || (reader.hour = reader.two()) < 0
        || !reader.literal(':')
        || (reader.minute = reader.two()) < 0
        || !reader.literal(':')
        || (reader.second = reader.two()) < 0) {
      return false;
    }
    reader.fraction();
    if (!OffsetPart.read(reader, false)) {
      return false;
    }
    reader.instant = instant(reader, reader.offset);
    return reader.instant != null || reader.fail(start);
  }

  /** Returns the instant of date, time and offset; null if there is no such. */
  static @Nullable Long instant(IsoReader read, long offset) {
    boolean isEndOfDay = read.hour == 24 && read.minute == 0 && read.second == 0 && read.nano == 0;
    int second = read.isLeapSecond() ? 59 : read.second;
    boolean isTime = (read.hour < 24 || isEndOfDay) && read.minute < 60 && second < 60;
    if (!isTime || read.month < 1 || read.month > 12 || read.day < 1 || read.day > 31) {
      return null;
    }
    long epochDay = CivilDate.epochDay(read.year, read.month, read.day);
    if (new CivilDate(epochDay).day != read.day) {
      return null; // the month is shorter
    }
    return epochDay * SECONDS_OF_DAY + (read.hour * 60L + read.minute) * 60 + second - offset;
  }

  @Override
  public void resolve(IsoReader read, Parsed to) {
    to.isLeapSecond = read.isLeapSecond();
    read.offset = null;
  }
}
