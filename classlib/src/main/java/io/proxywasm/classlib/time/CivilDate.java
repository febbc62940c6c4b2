package io.proxywasm.classlib.time;

/**
 * A date of the Gregorian calendar, made of days since 1970. It is far smaller in a module than
 * {@code LocalDate}.
 */
public final class CivilDate {
  private static final int DAYS_OF_ERA = 146_097;
  private static final int DAYS_OF_CENTURY = 36_524;
  private static final int DAYS_OF_FOUR_YEARS = 1_461;

  /** Days from March 1 of the year 0 to 1970. */
  private static final int DAYS_BEFORE_EPOCH = 719_468;

  public final int year;
  public final int month;
  public final int day;

  public CivilDate(long epochDay) {
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

  /** Returns the days since 1970 of a date; the month from 1 to 12. */
  public static long epochDay(long year, int month, int day) {
    long fromMarch = month <= 2 ? year - 1 : year;
    long era = Math.floorDiv(fromMarch, 400L);
    long yearOfEra = fromMarch - era * 400;
    int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    long dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * DAYS_OF_ERA + dayOfEra - DAYS_BEFORE_EPOCH;
  }

  public int dayOfYear() {
    boolean isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    int sinceMarch = (153 * (month - 3) + 2) / 5 + day;
    int beforeMarch = isLeap ? 60 : 59;
    return month > 2 ? beforeMarch + sinceMarch : (month - 1) * 31 + day;
  }
}
