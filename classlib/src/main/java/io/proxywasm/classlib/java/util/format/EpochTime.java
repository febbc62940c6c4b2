package io.proxywasm.classlib.java.util.format;

import io.proxywasm.classlib.time.CivilDate;

/** Milliseconds since 1970, shown in UTC; in the Gregorian calendar also before 1582. */
final class EpochTime implements TimeSource {
  private static final int MILLIS_OF_SECOND = 1000;
  private static final int SECONDS_OF_DAY = 86_400;

  private final long millis;
  private final int secondOfDay;
  private final long epochDay;
  private final CivilDate date;

  EpochTime(long millis) {
    this.millis = millis;
    long seconds = Math.floorDiv(millis, (long) MILLIS_OF_SECOND);
    secondOfDay = (int) Math.floorMod(seconds, (long) SECONDS_OF_DAY);
    epochDay = Math.floorDiv(seconds, (long) SECONDS_OF_DAY);
    date = new CivilDate(epochDay);
  }

  @Override
  public int get(char part) {
    return switch (part) {
      case 'Y' -> date.year > 0 ? date.year : 1 - date.year;
      case 'm' -> date.month;
      case 'd' -> date.day;
      case 'j' -> date.dayOfYear();
      case 'u' -> (int) Math.floorMod(epochDay + 3, 7L) + 1;
      case 'H' -> secondOfDay / 3600;
      case 'M' -> secondOfDay / 60 % 60;
      case 'S' -> secondOfDay % 60;
      case 'L' -> milli();
      case 'N' -> milli() * 1_000_000;
      default -> 0; // the offset
    };
  }

  private int milli() {
    return (int) Math.floorMod(millis, (long) MILLIS_OF_SECOND);
  }

  @Override
  public long epochSecond() {
    return millis / MILLIS_OF_SECOND; // towards zero, as the JDK
  }

  @Override
  public long epochMilli() {
    return millis;
  }

  @Override
  public String zone() {
    return "UTC";
  }
}
