package io.proxywasm.classlib.time;

/** An instant in UTC as text. */
public final class InstantText {
  /** Three, six or nine digits behind the second, or none. */
  public static final int GROUPS = -2;

  private static final long SECONDS_OF_DAY = 86_400;

  private InstantText() {}

  /** Appends an instant, with a number of digits behind the second; -1 for those needed. */
  public static void append(StringBuilder to, long seconds, int nanos, int digits) {
    int second = (int) Math.floorMod(seconds, SECONDS_OF_DAY);
    var date = new CivilDate(Math.floorDiv(seconds, SECONDS_OF_DAY));
    appendDate(to, date.year, date.month, date.day);
    two(to.append('T'), second / 3600);
    two(to.append(':'), second / 60 % 60);
    two(to.append(':'), second % 60);
    appendFraction(to, nanos, digits);
    to.append('Z');
  }

  /** Appends a point and nanoseconds, with a number of digits as for an instant. */
  public static void appendFraction(StringBuilder to, long nanos, int digits) {
    int start = to.length();
    padded(to.append('.'), nanos, 9);
    int shown = digits >= 0 ? digits : needed(to, start + 1);
    if (digits == GROUPS) {
      shown = (shown + 2) / 3 * 3;
    }
    to.setLength(shown == 0 ? start : start + 1 + shown);
  }

  /** Appends a date; a year of more than four digits has a sign. */
  public static void appendDate(StringBuilder to, long year, long month, long day) {
    to.append(year < 0 ? "-" : year > 9999 ? "+" : "");
    padded(to, Math.abs(year), 4);
    two(to.append('-'), month);
    two(to.append('-'), day);
  }

  /** Appends a number with two digits or more. */
  public static void two(StringBuilder to, long value) {
    padded(to, value, 2);
  }

  private static void padded(StringBuilder to, long value, int width) {
    String digits = Long.toString(value);
    for (int i = digits.length(); i < width; i++) {
      to.append('0');
    }
    to.append(digits);
  }

  private static int needed(StringBuilder text, int start) {
    int end = text.length();
    while (end > start && text.charAt(end - 1) == '0') {
      end--;
    }
    return end - start;
  }
}
