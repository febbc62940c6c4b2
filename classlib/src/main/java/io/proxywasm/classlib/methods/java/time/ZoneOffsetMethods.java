package io.proxywasm.classlib.methods.java.time;

import io.proxywasm.classlib.OnInstance;
import io.proxywasm.classlib.Original;
import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalField;
import java.time.temporal.UnsupportedTemporalTypeException;

/** Methods of {@link ZoneOffset} with the JDK's exceptions. */
public final class ZoneOffsetMethods {
  private static final int MAX_SECONDS = 18 * 3600;
  private static final int MAX_PART = 59;

  private ZoneOffsetMethods() {}

  public static ZoneOffset ofTotalSeconds(int totalSeconds) {
    if (totalSeconds == Integer.MIN_VALUE) { // which is its own absolute value
      return original(MAX_SECONDS + 1);
    }
    return original(totalSeconds);
  }

  @Original("ofTotalSeconds")
  private static native ZoneOffset original(int totalSeconds);

  public static ZoneOffset ofHoursMinutesSeconds(int hours, int minutes, int seconds) {
    if (Math.abs(hours) <= 18) {
      check("minutes", minutes);
      check("seconds", seconds);
    }
    return original(hours, minutes, seconds);
  }

  @Original("ofHoursMinutesSeconds")
  private static native ZoneOffset original(int hours, int minutes, int seconds);

  private static void check(String part, int value) {
    if (value < -MAX_PART || value > MAX_PART) {
      throw new DateTimeException(
          "Zone offset "
              + part
              + " not in valid range: value "
              + value
              + " is not in the range -59 to 59");
    }
  }

  @OnInstance
  public static long getLong(ZoneOffset offset, TemporalField field) {
    if (field instanceof ChronoField && field != ChronoField.OFFSET_SECONDS) {
      throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
    }
    return original(offset, field);
  }

  @OnInstance
  @Original("getLong")
  private static native long original(ZoneOffset offset, TemporalField field);
}
