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
    to.append(date.year < 0 ? "-" : date.year > 9999 ? "+" : "");
    padded(to, Math.abs(date.year), 4);
    two(to, '-', date.month);
    two(to, '-', date.day);
    two(to, 'T', second / 3600);
    two(to, ':', second / 60 % 60);
    two(to, ':', second % 60);
    int start = to.length();
    padded(to.append('.'), nanos, 9);
    int shown = digits >= 0 ? digits : needed(to, start + 1);
    if (digits == GROUPS) {
      shown = (shown + 2) / 3 * 3;
    }
    to.setLength(shown == 0 ? start : start + 1 + shown);
    to.append('Z');
  }

  private static void two(StringBuilder to, char before, int value) {
    padded(to.append(before), value, 2);
  }

  private static void padded(StringBuilder to, int value, int width) {
    String digits = Integer.toString(value);
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
