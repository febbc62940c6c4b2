package io.proxywasm.classlib.methods.java.time.temporal;

import io.proxywasm.classlib.OnInstance;
import java.time.DateTimeException;
import java.time.temporal.TemporalField;
import java.time.temporal.ValueRange;
import org.jspecify.annotations.Nullable;

/** Methods of {@link ValueRange} with the JDK's message. */
public final class ValueRangeMethods {
  private ValueRangeMethods() {}

  @OnInstance
  public static int checkValidIntValue(
      ValueRange range, long value, @Nullable TemporalField field) {
    if (range.isIntValue() && range.isValidValue(value)) {
      return (int) value;
    }
    String of = field == null ? "" : " for " + field;
    throw new DateTimeException("Invalid value" + of + " (valid values " + range + "): " + value);
  }
}
