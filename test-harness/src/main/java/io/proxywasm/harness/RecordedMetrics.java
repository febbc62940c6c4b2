package io.proxywasm.harness;

import io.proxywasm.harness.internal.host.Statistics;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The metrics filters have defined in a proxy. Tags are given as {@code "name=value"}, in the order
 * of their definition; without any, the name is taken as the proxy has it.
 */
public final class RecordedMetrics {
  private final Statistics statistics;

  RecordedMetrics(Statistics statistics) {
    this.statistics = statistics;
  }

  /** Returns a counter's value, or empty if none of this name was defined. */
  public OptionalLong counter(String name, String... tags) {
    return number(statistics.counter(fullName(name, tags)));
  }

  /** Returns a gauge's value, or empty if none of this name was defined. */
  public OptionalLong gauge(String name, String... tags) {
    return number(statistics.gauge(fullName(name, tags)));
  }

  /** Returns all that a histogram recorded, oldest first; nothing if none of this name is there. */
  public List<Long> histogram(String name, String... tags) {
    List<Long> records = statistics.histogram(fullName(name, tags));
    return records == null ? List.of() : records;
  }

  /** The SDK's convention, which is Istio's. */
  private static String fullName(String name, String... tags) {
    StringBuilder full = new StringBuilder();
    for (String tag : tags) {
      int equals = tag.indexOf('=');
      if (equals < 0) {
        throw new IllegalArgumentException("tag '" + tag + "': give it as name=value");
      }
      full.append(tag, 0, equals).append("=.=").append(tag, equals + 1, tag.length()).append(";.;");
    }
    return full.append(name).toString();
  }

  private static OptionalLong number(@Nullable Long value) {
    return value == null ? OptionalLong.empty() : OptionalLong.of(value);
  }
}
