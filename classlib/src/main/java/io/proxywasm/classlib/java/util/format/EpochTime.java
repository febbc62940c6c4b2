package io.proxywasm.classlib.java.util.format;

/** Milliseconds since 1970, shown in UTC; in the Gregorian calendar also before 1582. */
final class EpochTime implements TimeSource {
  private static final int MILLIS_OF_SECOND = 1000;
  private static final int SECONDS_OF_DAY = 86_400;
  private static final int DAYS_OF_ERA = 146_097;
  private static final int DAYS_OF_CENTURY = 36_524;
  private static final int DAYS_OF_FOUR_YEARS = 1_461;

  /** Days from March 1 of the year 0 to 1970. */
  private static final int DAYS_BEFORE_EPOCH = 719_468;

  private final long millis;
  private final int secondOfDay;
  private final long epochDay;
  private final int year;
  private final int month;
  private final int day;

  EpochTime(long millis) {
    this.millis = millis;
    long seconds = Math.floorDiv(millis, (long) MILLIS_OF_SECOND);
    secondOfDay = (int) Math.floorMod(seconds, (long) SECONDS_OF_DAY);
    epochDay = Math.floorDiv(seconds, (long) SECONDS_OF_DAY);
    // Years begin in March here, so that a leap day is the last of its year.
    long days = epochDay + DAYS_BEFORE_EPOCH;
    long era = Math.floorDiv(days, (long) DAYS_OF_ERA);
    int dayOfEra = (int) Math.floorMod(days, (long) DAYS_OF_ERA);
    int yearOfEra =
        (dayOfEra
                - dayOfEra / (DAYS_OF_FOUR_YEARS - 1)
                + dayOfEra / DAYS_OF_CENTURY
                - dayOfEra / (DAYS_OF_ERA - 1))
            / 365;
    int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    int monthFromMarch = (5 * dayOfYear + 2) / 153;
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1;
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
    year = (int) (yearOfEra + era * 400 + (month <= 2 ? 1 : 0));
  }

  @Override
  public int get(char part) {
    return switch (part) {
      case 'Y' -> year > 0 ? year : 1 - year;
      case 'm' -> month;
      case 'd' -> day;
      case 'j' -> dayOfYear();
      case 'u' -> (int) Math.floorMod(epochDay + 3, 7L) + 1;
      case 'H' -> secondOfDay / 3600;
      case 'M' -> secondOfDay / 60 % 60;
      case 'S' -> secondOfDay % 60;
      case 'L' -> milli();
      case 'N' -> milli() * 1_000_000;
      default -> 0; // the offset
    };
  }

  private int dayOfYear() {
    boolean isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    int sinceMarch = (153 * (month - 3) + 2) / 5 + day;
    int beforeMarch = isLeap ? 60 : 59;
    return month > 2 ? beforeMarch + sinceMarch : (month - 1) * 31 + day;
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
