package io.proxywasm.maven.schema;

import io.proxywasm.sdk.Configuration;
import io.proxywasm.sdk.json.Default;
import io.proxywasm.sdk.json.JsonArray;
import io.proxywasm.sdk.json.JsonObject;
import io.proxywasm.sdk.json.JsonValue;
import io.proxywasm.sdk.json.Name;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A configuration with a component of every type. */
record Sample(
    String text,
    @Name("is-on") boolean on,
    int number,
    long large,
    double ratio,
    @Default("250ms") Duration timeout,
    Mode mode,
    Part part,
    Optional<Part> spare,
    @Default("HARD") Mode fallback,
    Optional<Integer> maybe,
    List<Part> parts,
    Set<String> names,
    Map<String, Double> weights,
    @Default("{}") JsonObject object,
    @Default("[1, 2]") JsonArray array,
    @Default("null") JsonValue value) {
  enum Mode {
    SOFT,
    HARD
  }

  record Part(String id, List<Part> parts, @Default("7") int count) {}

  /** Reads it as a filter does. */
  static Sample read(Configuration configuration) {
    return configuration.json().to(Sample.class);
  }
}
