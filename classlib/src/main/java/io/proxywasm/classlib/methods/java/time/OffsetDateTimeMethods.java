package io.proxywasm.classlib.methods.java.time;

import java.time.temporal.UnsupportedTemporalTypeException;
import java.time.temporal.TemporalField;
import java.time.temporal.ChronoField;
import io.proxywasm.classlib.Original;
import io.proxywasm.classlib.OnInstance;
import io.proxywasm.classlib.java.time.format.IsoParser;
import java.time.OffsetDateTime;

/** Methods of {@link OffsetDateTime}. */
public final class OffsetDateTimeMethods {
  private OffsetDateTimeMethods() {}

  public static OffsetDateTime parse(CharSequence text) {
    return IsoParser.toOffsetDateTime(text);
  }

  @OnInstance
  public static int get(OffsetDateTime time, TemporalField field) {
    if (field == ChronoField.INSTANT_SECONDS) {
      throw new UnsupportedTemporalTypeException(
          "Invalid field '" + field + "' for get() method, use getLong() instead");
    }
    return original(time, field);
  }

  @OnInstance
  @Original("get")
  private static native int original(OffsetDateTime time, TemporalField field);
}
