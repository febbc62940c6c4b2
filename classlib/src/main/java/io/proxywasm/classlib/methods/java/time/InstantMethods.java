package io.proxywasm.classlib.methods.java.time;

import io.proxywasm.classlib.OnInstance;
import io.proxywasm.classlib.java.time.format.IsoParser;
import io.proxywasm.classlib.time.InstantText;
import io.proxywasm.classlib.time.Truncation;
import java.time.Instant;
import java.time.temporal.TemporalUnit;

/** Methods of {@link Instant}, without what makes dates and times of any fields. */
public final class InstantMethods {
  private static final long SECONDS_OF_DAY = 86_400;
  private static final long NANOS_OF_SECOND = 1_000_000_000;

  private InstantMethods() {}

  @OnInstance
  public static String toString(Instant instant) {
    var text = new StringBuilder();
    InstantText.append(text, instant.getEpochSecond(), instant.getNano(), InstantText.GROUPS);
    return text.toString();
  }

  public static Instant parse(CharSequence text) {
    return IsoParser.toInstant(text);
  }

  @OnInstance
  public static Instant truncatedTo(Instant instant, TemporalUnit unit) {
    long nanos = Truncation.nanos(unit);
    long ofDay =
        Math.floorMod(instant.getEpochSecond(), SECONDS_OF_DAY) * NANOS_OF_SECOND
            + instant.getNano();
    return instant.plusNanos(ofDay / nanos * nanos - ofDay);
  }
}
