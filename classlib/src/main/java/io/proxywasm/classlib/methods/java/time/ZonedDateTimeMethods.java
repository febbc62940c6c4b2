package io.proxywasm.classlib.methods.java.time;

import java.time.temporal.UnsupportedTemporalTypeException;
import java.time.temporal.TemporalField;
import java.time.temporal.ChronoField;
import io.proxywasm.classlib.Original;
import io.proxywasm.classlib.OnInstance;
import java.time.ZonedDateTime;

/** Methods of {@link ZonedDateTime}. */
public final class ZonedDateTimeMethods {
  private ZonedDateTimeMethods() {}

  @OnInstance
  public static int get(ZonedDateTime time, TemporalField field) {
    if (field == ChronoField.INSTANT_SECONDS) {
      throw new UnsupportedTemporalTypeException(
          "Invalid field '" + field + "' for get() method, use getLong() instead");
    }
    return original(time, field);
  }

  @OnInstance
  @Original("get")
  private static native int original(ZonedDateTime time, TemporalField field);
}
