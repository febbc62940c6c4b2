package io.proxywasm.classlib.java.time.format;

import java.time.DateTimeException;
import java.time.temporal.ChronoField;

/** An offset from UTC. */
final class OffsetElement implements Element {
  /** What may follow the hours. Without a colon these must have two digits. */
  private static final String RESTS = "  mm :mm MM :MM MMss :MM:ss MMSS :MM:SS mmss :mm:ss ";

  private final String pattern;
  private final String none;
  private final boolean isPadded;
  private final boolean hasColon;

  /** Minutes and seconds: M or S if they must be there, m or s if they may, 0 if there are none. */
  private final char minutes;

  private final char seconds;

  OffsetElement(String pattern, String none) {
    isPadded = pattern.startsWith("+HH");
    String rest = pattern.substring(Math.min(isPadded ? 3 : 2, pattern.length()));
    hasColon = rest.indexOf(':') >= 0;
    boolean isKnown = pattern.startsWith("+H") && RESTS.contains(" " + rest + " ");
    if (!isKnown || (!isPadded && !hasColon && !rest.isEmpty())) {
      throw new IllegalArgumentException("Invalid zone offset pattern: " + pattern);
    }
    String letters = rest.replace(":", "") + "0000";
    minutes = letters.charAt(0);
    seconds = letters.charAt(2);
    this.pattern = pattern;
    this.none = none;
  }

  @Override
  public boolean print(PrintContext context, StringBuilder to) {
    Long given = context.value(ChronoField.OFFSET_SECONDS);
    if (given == null) {
      return false;
    }
    int total = Math.toIntExact(given);
    int absolute = Math.abs(total);
    int hour = absolute / 3600;
    int minute = absolute / 60 % 60;
    int second = absolute % 60;
    boolean hasSecond = seconds == 'S' || (seconds == 's' && second > 0);
    boolean hasMinute =
        minutes == 'M' || (minutes == 'm' && (minute > 0 || (hasSecond && second > 0)));
    if (hour == 0 && !(hasMinute && minute > 0) && !(hasSecond && second > 0)) {
      to.append(none);
      return true;
    }
    to.append(total < 0 ? '-' : '+');
    if (!isPadded && hour < 10) {
      to.append(hour);
    } else {
      two(to, "", hour);
    }
    String colon = hasColon ? ":" : "";
    if (hasMinute) {
      two(to, colon, minute);
      if (hasSecond) {
        two(to, colon, second);
      }
    }
    return true;
  }

  private static void two(StringBuilder to, String before, int value) {
    to.append(before).append((char) ('0' + value / 10)).append((char) ('0' + value % 10));
  }

  @Override
  public int parse(ParseContext context, CharSequence text, int position) {
    int length = text.length();
    if (position == length) {
      return none.isEmpty() ? zero(context, position, position) : ~position;
    }
    if (!none.isEmpty() && context.startsWith(text, position, none)) {
      return zero(context, position, position + none.length());
    }
    char sign = text.charAt(position);
    if (sign == '+' || sign == '-') {
      var reader = new OffsetReader(text, position + 1);
      boolean read =
          context.isStrict()
              ? reader.read(isPadded, hasColon, minutes, seconds)
              : reader.read(isPadded, hasColon || reader.hasColon(isPadded), 'm', 's');
      if (read) {
        if (reader.hour > 23) {
          throw new DateTimeException("Value out of range: Hour[0-23], Minute[0-59], Second[0-59]");
        }
        int total = reader.hour * 3600 + reader.minute * 60 + reader.second;
        return context.set(
            ChronoField.OFFSET_SECONDS, sign == '-' ? -total : total, position, reader.at);
      }
    }
    return none.isEmpty() ? zero(context, position, position) : ~position;
  }

  private static int zero(ParseContext context, int position, int end) {
    return context.set(ChronoField.OFFSET_SECONDS, 0, position, end);
  }

  @Override
  public String toString() {
    return "Offset(" + pattern + ",'" + none.replace("'", "''") + "')";
  }
}
