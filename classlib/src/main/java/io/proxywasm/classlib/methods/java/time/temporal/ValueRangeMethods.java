package io.proxywasm.classlib.methods.java.time.temporal;

import io.proxywasm.classlib.OnInstance;
import io.proxywasm.classlib.Original;
import java.time.DateTimeException;
import java.time.temporal.TemporalField;
import java.time.temporal.ValueRange;
import org.jspecify.annotations.Nullable;

/** Methods of {@link ValueRange} with the JDK's messages. */
public final class ValueRangeMethods {
  private ValueRangeMethods() {}

  public static ValueRange of(
      long smallestMinimum, long largestMinimum, long smallestMaximum, long largestMaximum) {
    if (smallestMinimum <= largestMinimum
        && smallestMaximum <= largestMaximum
        && largestMinimum > largestMaximum) {
      throw new IllegalArgumentException(
          "Largest minimum value must be less than largest maximum value");
    }
    return original(smallestMinimum, largestMinimum, smallestMaximum, largestMaximum);
  }

  @Original("of")
  private static native ValueRange original(
      long smallestMinimum, long largestMinimum, long smallestMaximum, long largestMaximum);

  @OnInstance
  public static int hashCode(ValueRange range) {
    long smallest = range.getSmallestMaximum();
    long largest = range.getMaximum();
    long minimum = range.getLargestMinimum();
    long hash = range.getMinimum() + (minimum << 16) + (minimum >> 48);
    hash += (smallest << 32) + (smallest >> 32) + (largest << 48) + (largest >> 16);
    return (int) (hash ^ (hash >>> 32));
  }

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
