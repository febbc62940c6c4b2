package io.proxywasm.classlib.java.time.format;

import java.time.LocalDate;
import java.time.format.SignStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.time.temporal.JulianFields;
import java.time.temporal.TemporalField;
import org.jspecify.annotations.Nullable;

/** Understands the letters of a pattern. */
final class Pattern {
  private static final int FULL_WIDTH = 19;
  private static final LocalDate BASE_OF_TWO_DIGITS = LocalDate.of(2000, 1, 1);

  private final String pattern;
  private final DateTimeFormatterBuilder builder;
  private int at;
  private int depth;

  Pattern(String pattern, DateTimeFormatterBuilder builder) {
    this.pattern = pattern;
    this.builder = builder;
  }

  void append() {
    while (at < pattern.length()) {
      char c = pattern.charAt(at);
      if (isLetter(c)) {
        letters();
      } else if (c == '\'') {
        quoted();
      } else {
        at++;
        other(c);
      }
    }
  }

  private static boolean isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  private int count() {
    char letter = pattern.charAt(at);
    int start = at;
    while (at < pattern.length() && pattern.charAt(at) == letter) {
      at++;
    }
    return at - start;
  }

  private void letters() {
    char letter = pattern.charAt(at);
    int count = count();
    if (letter == 'p') {
      if (at == pattern.length() || !isLetter(pattern.charAt(at))) {
        throw new IllegalArgumentException(
            "Pad letter 'p' must be followed by valid pad pattern: " + pattern);
      }
      builder.padNext(count);
      letter = pattern.charAt(at);
      count = count();
    }
    TemporalField field = field(letter);
    if (field != null) {
      field(letter, count, field);
    } else {
      zone(letter, count);
    }
  }

  private void quoted() {
    var text = new StringBuilder();
    at++;
    while (true) {
      int end = pattern.indexOf('\'', at);
      if (end < 0) {
        throw new IllegalArgumentException(
            "Pattern ends with an incomplete string literal: " + pattern);
      }
      text.append(pattern, at, end);
      at = end + 1;
      if (at == pattern.length() || pattern.charAt(at) != '\'') {
        break;
      }
      text.append('\'');
      at++;
    }
    builder.appendLiteral(text.length() == 0 ? "'" : text.toString());
  }

  private void other(char c) {
    switch (c) {
      case '[' -> {
        builder.optionalStart();
        depth++;
      }
      case ']' -> {
        if (depth-- == 0) {
          throw new IllegalArgumentException("Pattern invalid as it contains ] without previous [");
        }
        builder.optionalEnd();
      }
      case '{', '}', '#' ->
          throw new IllegalArgumentException("Pattern includes reserved character: '" + c + "'");
      default -> builder.appendLiteral(c);
    }
  }

  private static @Nullable TemporalField field(char letter) {
    return switch (letter) {
      case 'G' -> ChronoField.ERA;
      case 'y' -> ChronoField.YEAR_OF_ERA;
      case 'u' -> ChronoField.YEAR;
      case 'Q', 'q' -> IsoFields.QUARTER_OF_YEAR;
      case 'M', 'L' -> ChronoField.MONTH_OF_YEAR;
      case 'D' -> ChronoField.DAY_OF_YEAR;
      case 'd' -> ChronoField.DAY_OF_MONTH;
      case 'F' -> ChronoField.ALIGNED_DAY_OF_WEEK_IN_MONTH;
      case 'E' -> ChronoField.DAY_OF_WEEK;
      case 'a' -> ChronoField.AMPM_OF_DAY;
      case 'H' -> ChronoField.HOUR_OF_DAY;
      case 'k' -> ChronoField.CLOCK_HOUR_OF_DAY;
      case 'K' -> ChronoField.HOUR_OF_AMPM;
      case 'h' -> ChronoField.CLOCK_HOUR_OF_AMPM;
      case 'm' -> ChronoField.MINUTE_OF_HOUR;
      case 's' -> ChronoField.SECOND_OF_MINUTE;
      case 'S', 'n' -> ChronoField.NANO_OF_SECOND;
      case 'A' -> ChronoField.MILLI_OF_DAY;
      case 'N' -> ChronoField.NANO_OF_DAY;
      case 'g' -> JulianFields.MODIFIED_JULIAN_DAY;
      default -> null;
    };
  }

  private void field(char letter, int count, TemporalField field) {
    switch (letter) {
      case 'u', 'y' -> year(count, field);
      case 'M', 'L', 'Q', 'q' -> numberOrText(letter, count, field);
      case 'E', 'G' -> builder.appendText(field, style(letter, Math.max(count, 3), false));
      case 'a' -> {
        atMost(1, letter, count);
        builder.appendText(field, TextStyle.SHORT);
      }
      case 'S' -> builder.appendFraction(field, count, count, false);
      case 'F' -> {
        atMost(1, letter, count);
        builder.appendValue(field);
      }
      case 'd', 'h', 'H', 'k', 'K', 'm', 's' -> {
        atMost(2, letter, count);
        number(count, field);
      }
      case 'D' -> {
        atMost(3, letter, count);
        if (count == 2) {
          builder.appendValue(field, 2, 3, SignStyle.NOT_NEGATIVE);
        } else {
          number(count, field);
        }
      }
      case 'g' -> builder.appendValue(field, count, FULL_WIDTH, SignStyle.NORMAL);
      default -> builder.appendValue(field, count, FULL_WIDTH, SignStyle.NOT_NEGATIVE);
    }
  }

  private void year(int count, TemporalField field) {
    if (count == 2) {
      builder.appendValueReduced(field, 2, 2, BASE_OF_TWO_DIGITS);
    } else if (count < 4) {
      builder.appendValue(field, count, FULL_WIDTH, SignStyle.NORMAL);
    } else {
      builder.appendValue(field, count, FULL_WIDTH, SignStyle.EXCEEDS_PAD);
    }
  }

  private void number(int count, TemporalField field) {
    if (count == 1) {
      builder.appendValue(field);
    } else {
      builder.appendValue(field, count);
    }
  }

  private void numberOrText(char letter, int count, TemporalField field) {
    if (count < 3) {
      number(count, field);
    } else {
      builder.appendText(field, style(letter, count, letter == 'L' || letter == 'q'));
    }
  }

  private static TextStyle style(char letter, int count, boolean isAlone) {
    atMost(5, letter, count);
    TextStyle style = count == 3 ? TextStyle.SHORT : count == 4 ? TextStyle.FULL : TextStyle.NARROW;
    return isAlone ? style.asStandalone() : style;
  }

  private static void atMost(int most, char letter, int count) {
    if (count > most) {
      throw new IllegalArgumentException("Too many pattern letters: " + letter);
    }
  }

  private void zone(char letter, int count) {
    switch (letter) {
      case 'V' -> {
        if (count != 2) {
          throw new IllegalArgumentException("Pattern letter count must be 2: " + letter);
        }
        builder.appendZoneId();
      }
      case 'Z' -> {
        atMost(5, letter, count);
        if (count == 4) {
          builder.appendLocalizedOffset(TextStyle.FULL);
        } else {
          builder.appendOffset(count == 5 ? "+HH:MM:ss" : "+HHMM", count == 5 ? "Z" : "+0000");
        }
      }
      case 'O' -> {
        if (count != 1 && count != 4) {
          throw new IllegalArgumentException("Pattern letter count must be 1 or 4: " + letter);
        }
        builder.appendLocalizedOffset(count == 1 ? TextStyle.SHORT : TextStyle.FULL);
      }
      case 'X', 'x' -> {
        atMost(5, letter, count);
        builder.appendOffset(offset(count), letter == 'X' ? "Z" : none(count));
      }
      case 'z', 'v', 'B', 'w', 'W', 'Y', 'e', 'c' ->
          throw new IllegalArgumentException(
              "Pattern letter needs the data of languages, which a filter does not have: "
                  + letter);
      default -> throw new IllegalArgumentException("Unknown pattern letter: " + letter);
    }
  }

  private static String offset(int count) {
    return switch (count) {
      case 1 -> "+HHmm";
      case 2 -> "+HHMM";
      case 3 -> "+HH:MM";
      case 4 -> "+HHMMss";
      default -> "+HH:MM:ss";
    };
  }

  private static String none(int count) {
    return count == 1 ? "+00" : count % 2 == 0 ? "+0000" : "+00:00";
  }
}
