package io.proxywasm.classlib.methods.java.time.temporal;

import io.proxywasm.classlib.OnInstance;
import java.time.DateTimeException;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.time.temporal.ValueRange;

/** A method of {@link TemporalAccessor} with the JDK's exceptions. */
public final class TemporalAccessorMethods {
  private TemporalAccessorMethods() {}

  @OnInstance
  public static int get(TemporalAccessor temporal, TemporalField field) {
    ValueRange range = temporal.range(field);
    if (!range.isIntValue()) {
      throw new UnsupportedTemporalTypeException(
          "Invalid field " + field + " for get() method, use getLong() instead");
    }
    long value = temporal.getLong(field);
    if (!range.isValidValue(value)) {
      throw new DateTimeException(
          "Invalid value for " + field + " (valid values " + range + "): " + value);
    }
    return (int) value;
  }
}
