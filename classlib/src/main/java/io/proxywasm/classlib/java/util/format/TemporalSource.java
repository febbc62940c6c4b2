package io.proxywasm.classlib.java.util.format;

import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;

/** A query, so that a module without {@code java.time} has nothing of it for the formatter. */
final class TemporalSource implements TemporalQuery<TimeSource> {
  @Override
  public TimeSource queryFrom(TemporalAccessor temporal) {
    return new TemporalTime(temporal);
  }
}
