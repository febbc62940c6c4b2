package io.proxywasm.classlib.methods.java.time.temporal;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** A method that {@link TemporalAdjusters} lacks. */
public final class TemporalAdjustersMethods {
  private TemporalAdjustersMethods() {}

  public static TemporalAdjuster ofDateAdjuster(UnaryOperator<LocalDate> adjuster) {
    Objects.requireNonNull(adjuster, "dateBasedAdjuster");
    return temporal -> temporal.with(adjuster.apply(LocalDate.from(temporal)));
  }
}
