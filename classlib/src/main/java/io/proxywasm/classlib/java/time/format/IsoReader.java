package io.proxywasm.classlib.java.time.format;

import java.time.temporal.ChronoField;
import java.time.temporal.TemporalField;
import org.jspecify.annotations.Nullable;

/** Reads a text of ISO 8601, and holds the numbers it has read. */
final class IsoReader implements Parsed.Rest {
  private static final int YEAR_DIGITS = 4;
  private static final int MAX_YEAR_DIGITS = 10;
  private static final int MAX_FRACTION = 9;

  private final CharSequence text;
  private int at;
  private int error;
  long year;
  int month;
  int day;
  int hour;
  int minute;
  int second;
  int nano;

  /** Null if the text has none. */
  @Nullable Integer offset;

  /** Null until date, time and offset make one. */
  @Nullable Long instant;

  IsoReader(CharSequence text, int at) {
    this.text = text;
    this.at = at;
  }

  int at() {
    return at;
  }

  int error() {
    return error;
  }

  /** Notes a failure. */
  boolean fail(int where) {
    error = where;
    return false;
  }

  boolean goTo(int position) {
    at = position;
    return true;
  }

  private boolean isDigit(int index) {
    return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
  }

  /** Tells whether this character comes next. */
  boolean is(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  boolean literal(char c) {
    return is(c) ? goTo(at + 1) : fail(at);
  }

  /** Reads a capital letter, or its small one. */
  boolean letter(char c) {
    return is((char) (c + ('a' - 'A'))) ? goTo(at + 1) : literal(c);
  }

  /** Reads two digits; -1 if there are none. */
  int two() {
    if (!isDigit(at) || !isDigit(at + 1)) {
      fail(at);
      return -1;
    }
    at += 2;
    return (text.charAt(at - 2) - '0') * 10 + text.charAt(at - 1) - '0';
  }

  /** Reads four digits, or more with a sign. */
  boolean year() {
    boolean isMinus = is('-');
    boolean isPlus = is('+');
    int start = isMinus || isPlus ? at + 1 : at;
    int end = start;
    year = 0;
    while (end < start + MAX_YEAR_DIGITS && isDigit(end)) {
      year = year * 10 + text.charAt(end++) - '0';
    }
    int digits = end - start;
    if (digits < YEAR_DIGITS) {
      return fail(start);
    }
    if (isMinus ? year == 0 : isPlus == digits <= YEAR_DIGITS) {
      return fail(at);
    }
    year = isMinus ? -year : year;
    return goTo(end);
  }

  /** Reads a point and up to nine digits, if there is a point. */
  void fraction() {
    nano = 0;
    if (is('.')) {
      int start = ++at;
      for (int i = 0; i < MAX_FRACTION; i++) {
        nano = nano * 10 + (at == start + i && isDigit(at) ? text.charAt(at++) - '0' : 0);
      }
    }
  }

  OffsetReader offsetReader() {
    return new OffsetReader(text, at + 1);
  }

  @Override
  public @Nullable Long get(TemporalField field) {
    if (field == ChronoField.OFFSET_SECONDS) {
      return offset == null ? null : Long.valueOf(offset);
    }
    if (field == ChronoField.INSTANT_SECONDS || instant == null || offset != null) {
      return field == ChronoField.INSTANT_SECONDS ? instant : null;
    }
    return fraction(field);
  }

  /** Returns a fraction of an instant's second. */
  private @Nullable Long fraction(TemporalField field) {
    if (field == ChronoField.NANO_OF_SECOND) {
      return Long.valueOf(nano);
    } else if (field == ChronoField.MICRO_OF_SECOND) {
      return Long.valueOf(nano / 1000);
    }
    return field == ChronoField.MILLI_OF_SECOND ? Long.valueOf(nano / 1_000_000) : null;
  }

  boolean isLeapSecond() {
    return hour == 23 && minute == 59 && second == 60;
  }

  @Override
  public String toString() {
    String shown = instant == null ? "" : "InstantSeconds=" + instant;
    if (offset != null) {
      shown += (shown.isEmpty() ? "" : ", ") + "OffsetSeconds=" + offset;
    }
    return "{" + shown + "}";
  }
}
