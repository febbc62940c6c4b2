package io.proxywasm.classlib.java.time.format;

/** Reads hours, minutes and seconds of an offset. */
final class OffsetReader {
  private final CharSequence text;
  int at;
  int hour;
  int minute;
  int second;

  OffsetReader(CharSequence text, int at) {
    this.text = text;
    this.at = at;
  }

  /** Tells whether a colon follows the hours. */
  boolean hasColon(boolean isPadded) {
    return isColon(at + 2) || (!isPadded && isColon(at + 1));
  }

  private boolean isColon(int index) {
    return index < text.length() && text.charAt(index) == ':';
  }

  /** Reads; false if a part is missing that must be there. */
  boolean read(boolean isPadded, boolean hasColon, char minutes, char seconds) {
    hour = isPadded || isDigit(at + 1) ? two(false) : one();
    if (hour < 0) {
      return false;
    }
    if (minutes == '0') {
      return true;
    }
    int value = two(hasColon);
    if (value < 0) {
      return minutes == 'm';
    }
    minute = value;
    value = seconds == '0' ? 0 : two(hasColon);
    second = Math.max(value, 0);
    return value >= 0 || seconds == 's';
  }

  private boolean isDigit(int index) {
    return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
  }

  private int one() {
    return isDigit(at) ? text.charAt(at++) - '0' : -1;
  }

  /** Returns two digits up to 59; -1 and stays where it is if there are none. */
  private int two(boolean afterColon) {
    int start = afterColon ? at + 1 : at;
    if ((afterColon && !isColon(at)) || !isDigit(start) || !isDigit(start + 1)) {
      return -1;
    }
    int value = (text.charAt(start) - '0') * 10 + text.charAt(start + 1) - '0';
    if (value > 59) {
      return -1;
    }
    at = start + 2;
    return value;
  }
}
