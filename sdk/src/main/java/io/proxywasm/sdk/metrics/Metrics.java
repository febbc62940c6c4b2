package io.proxywasm.sdk.metrics;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** The metrics of this VM by name: the proxy would give each definition an id of its own. */
final class Metrics {
  private static final Map<String, Metric> BY_NAME = new HashMap<>();

  private Metrics() {}

  /** Returns the metric of a full name, made the first time. */
  @SuppressWarnings("unchecked") // The classes are compared.
  static <M extends Metric> M named(String name, Class<M> type, Function<String, M> maker) {
    Metric known = BY_NAME.get(name);
    if (known == null) {
      M made = maker.apply(name);
      BY_NAME.put(name, made);
      return made;
    }
    if (known.getClass() != type) {
      throw new IllegalArgumentException(
          "there is a metric " + name + " of another kind; give each a name of its own");
    }
    return (M) known;
  }
}
