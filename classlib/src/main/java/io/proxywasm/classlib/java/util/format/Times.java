package io.proxywasm.classlib.java.util.format;

import io.proxywasm.classlib.java.util.IllegalFormatConversionException;
import java.time.DateTimeException;
import java.time.temporal.TemporalAccessor;
import java.util.Date;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The conversions of times, {@code %tY} and its like, with English names. */
final class Times {
  static final String CONVERSIONS = "HIklMNLQpsSTzZaAbBCdehjmyYrRcDF";

  /** Conversions to a number, and in how many digits at least. */
  private static final String NUMBERS = "HIklMSLNCyYdejm";

  private static final String WIDTHS = "221122392242132";

  private static final String DAYS = "Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday,";
  private static final String MONTHS =
      "January,February,March,April,May,June,July,August,September,October,November,December,";
  private static final int SHORT_NAME = 3;

  private final TimeSource time;

  /** The root locale has short names only. */
  private final boolean hasLongNames;

  /** The conversion under way, a part of a composed one. */
  private char last;

  private final StringBuilder text = new StringBuilder();

  private Times(TimeSource time, @Nullable Locale locale) {
    this.time = time;
    // Asking a locale for its language would bring Locale into each filter that formats.
    hasLongNames = !String.valueOf((Object) locale).isEmpty();
  }

  static String format(Specifier specifier, @Nullable Object argument, @Nullable Locale locale) {
    if (argument == null) {
      return Layout.cased("null", specifier);
    }
    var times = new Times(source(specifier, argument), locale);
    try {
      times.all(composition(specifier.conversion));
    } catch (DateTimeException e) {
      throw new IllegalFormatConversionException(times.last, argument.getClass());
    }
    return Layout.cased(times.text.toString(), specifier);
  }

  private static TimeSource source(Specifier specifier, Object argument) {
    if (argument instanceof Long millis) {
      return new EpochTime(millis);
    } else if (argument instanceof Date date) {
      return new EpochTime(date.getTime());
    } else if (argument instanceof TemporalAccessor temporal) {
      return temporal.query(new TemporalSource());
    }
    throw specifier.mismatch(argument);
  }

  /** Returns what a conversion stands for: letters are conversions, all else is itself. */
  private static String composition(char conversion) {
    return switch (conversion) {
      case 'T' -> "H:M:S";
      case 'R' -> "H:M";
      case 'r' -> "I:M:S P";
      case 'D' -> "m/d/y";
      case 'F' -> "Y-m-d";
      case 'c' -> "a b d H:M:S Z Y";
      default -> String.valueOf(conversion);
    };
  }

  private void all(String composition) {
    for (int i = 0; i < composition.length(); i++) {
      last = composition.charAt(i);
      int number = NUMBERS.indexOf(last);
      if (number >= 0) {
        number(value(), WIDTHS.charAt(number) - '0');
      } else if (last < 'A') {
        text.append(last);
      } else {
        other();
      }
    }
  }

  private int value() {
    return switch (last) {
      case 'I', 'l' -> (time.get('H') + 11) % 12 + 1;
      case 'k' -> time.get('H');
      case 'e' -> time.get('d');
      case 'C' -> time.get('Y') / 100;
      case 'y' -> time.get('Y') % 100;
      default -> time.get(last);
    };
  }

  private void other() {
    switch (last) {
      case 'p' -> text.append(time.get('H') < 12 ? "am" : "pm");
      case 'P' -> text.append(time.get('H') < 12 ? "AM" : "PM");
      case 's' -> text.append(time.epochSecond());
      case 'Q' -> text.append(time.epochMilli());
      case 'z' -> offset(time.get('z'));
      case 'Z' -> text.append(time.zone());
      case 'a', 'A' -> name(DAYS, time.get('u'), last == 'A');
      default -> name(MONTHS, time.get('m'), last == 'B');
    }
  }

  private void name(String names, int number, boolean isLong) {
    int start = 0;
    for (int i = 1; i < number; i++) {
      start = names.indexOf(',', start) + 1;
    }
    int end = isLong && hasLongNames ? names.indexOf(',', start) : start + SHORT_NAME;
    text.append(names.substring(start, end));
  }

  private void number(int value, int width) {
    int start = text.length();
    text.append(value);
    Layout.zeros(text, start, width - (text.length() - start));
  }

  private void offset(int seconds) {
    int minutes = Math.abs(seconds) / 60;
    text.append(seconds < 0 ? '-' : '+');
    number(minutes / 60 * 100 + minutes % 60, 4);
  }
}
