package io.proxywasm.classlib.java.util;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Takes the place of {@link java.util.Date}. A filter's time zone is UTC, and its calendar the
 * Gregorian one, also before 1582.
 */
@SuppressWarnings({"JavaInstantGetSecondsGetNano", "InlineMeSuggester"})
public class Date implements Serializable, Cloneable, Comparable<Date> {
  private static final long serialVersionUID = 1;
  private static final int MILLIS_OF_DAY = 86_400_000;
  private static final String DAYS = "SunMonTueWedThuFriSat";
  private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

  private long millis;

  public Date() {
    this(System.currentTimeMillis());
  }

  public Date(long millis) {
    this.millis = millis;
  }

  @Deprecated
  public Date(int year, int month, int day) {
    this(year, month, day, 0, 0, 0);
  }

  @Deprecated
  public Date(int year, int month, int day, int hours, int minutes) {
    this(year, month, day, hours, minutes, 0);
  }

  @Deprecated
  public Date(int year, int month, int day, int hours, int minutes, int seconds) {
    this(UTC(year, month, day, hours, minutes, seconds));
  }

  /** Parts out of range count into the next larger one. */
  @Deprecated
  public static long UTC(int year, int month, int day, int hours, int minutes, int seconds) {
    long epochDay = LocalDate.of(1900 + year, 1, 1).plusMonths(month).toEpochDay() + day - 1;
    return (((epochDay * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
  }

  public static Date from(Instant instant) {
    try {
      return new Date(instant.toEpochMilli());
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException(e);
    }
  }

  public Instant toInstant() {
    return Instant.ofEpochMilli(millis);
  }

  public long getTime() {
    return millis;
  }

  public void setTime(long millis) {
    this.millis = millis;
  }

  public boolean before(Date other) {
    return millis < other.millis;
  }

  public boolean after(Date other) {
    return millis > other.millis;
  }

  @Override
  public int compareTo(Date other) {
    return Long.compare(millis, other.millis);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Date that && millis == that.millis;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(millis);
  }

  @Override
  public Object clone() {
    try {
      return super.clone();
    } catch (CloneNotSupportedException e) {
      throw new AssertionError(e);
    }
  }

  private LocalDate day() {
    return LocalDate.ofEpochDay(Math.floorDiv(millis, (long) MILLIS_OF_DAY));
  }

  private int secondOfDay() {
    return (int) Math.floorMod(millis, (long) MILLIS_OF_DAY) / 1000;
  }

  private void set(int year, int month, int day, int hours, int minutes, int seconds) {
    millis = UTC(year, month, day, hours, minutes, seconds) + Math.floorMod(millis, 1000L);
  }

  @Deprecated
  public int getYear() {
    return day().getYear() - 1900;
  }

  @Deprecated
  public void setYear(int year) {
    set(year, getMonth(), getDate(), getHours(), getMinutes(), getSeconds());
  }

  @Deprecated
  public int getMonth() {
    return day().getMonthValue() - 1;
  }

  @Deprecated
  public void setMonth(int month) {
    set(getYear(), month, getDate(), getHours(), getMinutes(), getSeconds());
  }

  @Deprecated
  public int getDate() {
    return day().getDayOfMonth();
  }

  @Deprecated
  public void setDate(int day) {
    set(getYear(), getMonth(), day, getHours(), getMinutes(), getSeconds());
  }

  @Deprecated
  public int getDay() {
    return (int) Math.floorMod(day().toEpochDay() + 4, 7L);
  }

  @Deprecated
  public int getHours() {
    return secondOfDay() / 3600;
  }

  @Deprecated
  public void setHours(int hours) {
    set(getYear(), getMonth(), getDate(), hours, getMinutes(), getSeconds());
  }

  @Deprecated
  public int getMinutes() {
    return secondOfDay() / 60 % 60;
  }

  @Deprecated
  public void setMinutes(int minutes) {
    set(getYear(), getMonth(), getDate(), getHours(), minutes, getSeconds());
  }

  @Deprecated
  public int getSeconds() {
    return secondOfDay() % 60;
  }

  @Deprecated
  public void setSeconds(int seconds) {
    set(getYear(), getMonth(), getDate(), getHours(), getMinutes(), seconds);
  }

  @Deprecated
  public int getTimezoneOffset() {
    return 0;
  }

  @Deprecated
  public String toGMTString() {
    return getDate() + " " + monthName() + " " + fullYear() + " " + clock() + " GMT";
  }

  @Override
  public String toString() {
    return DAYS.substring(3 * getDay(), 3 * getDay() + 3)
        + " "
        + monthName()
        + " "
        + two(getDate())
        + " "
        + clock()
        + " UTC "
        + fullYear();
  }

  private String monthName() {
    return MONTHS.substring(3 * getMonth(), 3 * getMonth() + 3);
  }

  private int fullYear() {
    return day().getYear();
  }

  private String clock() {
    return two(getHours()) + ":" + two(getMinutes()) + ":" + two(getSeconds());
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
