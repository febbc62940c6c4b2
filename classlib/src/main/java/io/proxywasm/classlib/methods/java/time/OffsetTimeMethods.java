package io.proxywasm.classlib.methods.java.time;

import io.proxywasm.classlib.OnInstance;
import java.time.LocalDate;
import java.time.OffsetTime;

/** A method that {@link OffsetTime} has since Java 9. */
public final class OffsetTimeMethods {
  private static final long SECONDS_PER_DAY = 86_400;

  private OffsetTimeMethods() {}

  @OnInstance
  public static long toEpochSecond(OffsetTime time, LocalDate date) {
    long second = date.toEpochDay() * SECONDS_PER_DAY + time.toLocalTime().toSecondOfDay();
    return second - time.getOffset().getTotalSeconds();
  }
}
