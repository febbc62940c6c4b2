package io.proxywasm.classlib.java.time.format;

import io.proxywasm.classlib.time.InstantText;
import java.time.LocalTime;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;

/** A time, as {@code 10:15}, {@code 10:15:30} or {@code 10:15:30.123}; after a date with a T. */
final class TimePart implements IsoPart {
  private static final int NEEDED = -1;

  private final boolean isAfterDate;

  TimePart(boolean isAfterDate) {
    this.isAfterDate = isAfterDate;
  }

  @Override
  public void print(TemporalAccessor temporal, StringBuilder to) {
    if (isAfterDate) {
      to.append('T');
    }
    InstantText.two(to, temporal.getLong(ChronoField.HOUR_OF_DAY));
    InstantText.two(to.append(':'), temporal.getLong(ChronoField.MINUTE_OF_HOUR));
    if (temporal.isSupported(ChronoField.SECOND_OF_MINUTE)) {
      InstantText.two(to.append(':'), temporal.getLong(ChronoField.SECOND_OF_MINUTE));
      if (temporal.isSupported(ChronoField.NANO_OF_SECOND)) {
        long nano = temporal.getLong(ChronoField.NANO_OF_SECOND);
        InstantText.appendFraction(to, nano, NEEDED);
      }
    }
  }

  @Override
  public boolean read(IsoReader reader) {
    if ((isAfterDate && !reader.letter('T'))
        || (reader.hour = reader.two()) < 0
        || !reader.literal(':')
        || (reader.minute = reader.two()) < 0) {
      return false;
    }
    int end = reader.at();
    if (!reader.literal(':') || (reader.second = reader.two()) < 0) {
      reader.second = 0;
      return reader.goTo(end);
    }
    reader.fraction();
    return true;
  }

  @Override
  public void resolve(IsoReader read, Parsed to) {
    // The JDK finds fault with the minute before the hour.
    ChronoField.MINUTE_OF_HOUR.checkValidValue(read.minute);
    to.time = LocalTime.of(read.hour, read.minute, read.second, read.nano);
  }
}
