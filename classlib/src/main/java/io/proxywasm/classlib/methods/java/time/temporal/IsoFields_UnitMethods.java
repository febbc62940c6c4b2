package io.proxywasm.classlib.methods.java.time.temporal;

import io.proxywasm.classlib.OnInstance;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalUnit;

/** The units of {@link IsoFields}, of which the compiler's takes 256 quarters for a year. */
public final class IsoFields_UnitMethods {
  private static final int QUARTERS = 4;
  private static final int MONTHS = 3;

  private IsoFields_UnitMethods() {}

  @OnInstance
  public static Temporal addTo(TemporalUnit unit, Temporal temporal, long amount) {
    if (unit == IsoFields.WEEK_BASED_YEARS) {
      long year = temporal.get(IsoFields.WEEK_BASED_YEAR);
      return temporal.with(IsoFields.WEEK_BASED_YEAR, Math.addExact(year, amount));
    }
    return temporal
        .plus(amount / QUARTERS, ChronoUnit.YEARS)
        .plus(amount % QUARTERS * MONTHS, ChronoUnit.MONTHS);
  }
}
