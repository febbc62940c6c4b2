package io.proxywasm.classlib.methods.java.time.temporal;

import io.proxywasm.classlib.OnInstance;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.time.temporal.ValueRange;

/** The week-based year of {@code IsoFields}. */
public final class IsoFields_Field_4Methods {
  private IsoFields_Field_4Methods() {}

  @OnInstance
  public static ValueRange rangeRefinedBy(TemporalField field, TemporalAccessor temporal) {
    if (!field.isSupportedBy(temporal)) {
      throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
    }
    return field.range();
  }
}
