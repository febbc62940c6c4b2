package io.proxywasm.classlib.methods.java.time.temporal;

import io.proxywasm.classlib.OnInstance;
import java.time.DateTimeException;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.time.temporal.ValueRange;

/** The fields of {@code JulianFields}. */
public final class JulianFields_FieldMethods {
  private JulianFields_FieldMethods() {}

  @OnInstance
  public static ValueRange rangeRefinedBy(TemporalField field, TemporalAccessor temporal) {
    if (!field.isSupportedBy(temporal)) {
      throw new DateTimeException("Unsupported field: " + field);
    }
    return field.range();
  }
}
