package io.proxywasm.classlib.methods.java.time;

import io.proxywasm.classlib.OnInstance;
import io.proxywasm.classlib.Original;
import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalUnit;
import java.time.temporal.UnsupportedTemporalTypeException;

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

  @OnInstance
  public static long until(ZonedDateTime time, Temporal end, TemporalUnit unit) {
    ZonedDateTime start = time;
    ZonedDateTime to = ZonedDateTime.from(end);
    if (!(unit instanceof ChronoUnit)) {
      return unit.between(start, to);
    }
    try {
      to = to.withZoneSameInstant(start.getZone());
    } catch (DateTimeException e) { // beyond the first or last of all dates
      start = start.withZoneSameInstant(to.getZone());
    }
    return unit.isDateBased()
        ? start.toLocalDateTime().until(to.toLocalDateTime(), unit)
        : start.toOffsetDateTime().until(to.toOffsetDateTime(), unit);
  }
}
