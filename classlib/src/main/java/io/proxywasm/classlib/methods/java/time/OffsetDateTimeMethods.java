package io.proxywasm.classlib.methods.java.time;

import io.proxywasm.classlib.OnInstance;
import io.proxywasm.classlib.Original;
import io.proxywasm.classlib.java.time.format.IsoParser;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalUnit;
import java.time.temporal.UnsupportedTemporalTypeException;

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

  @OnInstance
  public static long until(OffsetDateTime time, Temporal end, TemporalUnit unit) {
    OffsetDateTime start = time;
    OffsetDateTime to = OffsetDateTime.from(end);
    if (!(unit instanceof ChronoUnit)) {
      return unit.between(start, to);
    }
    try {
      to = to.withOffsetSameInstant(start.getOffset());
    } catch (DateTimeException e) { // beyond the first or last of all dates
      start = start.withOffsetSameInstant(to.getOffset());
    }
    return start.toLocalDateTime().until(to.toLocalDateTime(), unit);
  }
}
