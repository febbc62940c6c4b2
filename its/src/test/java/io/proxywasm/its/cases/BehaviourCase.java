package io.proxywasm.its.cases;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A behaviour case as its file has it; {@code src/test/cases/README.md} tells what the parts mean.
 *
 * @param differs by engine, what was seen there in the place of {@code expect}
 */
record BehaviourCase(
    String name,
    String filter,
    @Nullable Plugin plugin,
    @Nullable Vm vm,
    @Nullable Settings settings,
    @Nullable Map<String, Cluster> clusters,
    @Nullable List<Step> steps,
    Expectations expect,
    @Nullable Map<String, Difference> differs) {

  record Plugin(@Nullable JsonNode configuration, @Nullable String rootId) {}

  record Vm(
      @Nullable JsonNode configuration,
      @Nullable String id,
      @Nullable Map<String, String> environment) {}

  record Settings(
      @Nullable Boolean allowOnHeadersStopIteration,
      @Nullable String logLevel,
      @Nullable String failurePolicy) {}

  /**
   * What a cluster answers to its calls.
   *
   * @param answers one after the other; the last again and again
   * @param fault what is wrong with all of it
   * @param grpc whether it is the gRPC server of the cases, whose methods answer
   */
  record Cluster(@Nullable List<Message> answers, @Nullable Fault fault, @Nullable Boolean grpc) {
    boolean isGrpc() {
      return Boolean.TRUE.equals(grpc);
    }
  }

  /** What can be wrong with a cluster. */
  enum Fault {
    /** Every response ends after its headers. */
    BREAKS_OFF,
    /** Nobody listens. */
    REFUSES,
    /** Nothing is ever answered. */
    HANGS
  }

  /** What an engine does otherwise, and why that is right. */
  record Difference(String because, Expectations expect) {}

  Plugin pluginOrDefault() {
    return plugin == null ? new Plugin(null, null) : plugin;
  }

  Vm vmOrDefault() {
    return vm == null ? new Vm(null, null, null) : vm;
  }

  Settings settingsOrDefault() {
    return settings == null ? new Settings(null, null, null) : settings;
  }

  List<Step> stepsOrNone() {
    return steps == null ? List.of() : steps;
  }

  Map<String, Cluster> clustersOrNone() {
    return clusters == null ? Map.of() : clusters;
  }

  /** Tells whether the streams are TCP connections. */
  boolean isTcp() {
    return stepsOrNone().stream().anyMatch(step -> step.connect() != null);
  }

  /** Returns the names of the streams, in the order of their first steps. */
  List<String> streams() {
    return stepsOrNone().stream().map(Step::streamName).distinct().toList();
  }

  /** Returns what must be seen on an engine. */
  Expectations expectOn(String engine) {
    Difference difference = differs == null ? null : differs.get(engine);
    return difference == null ? expect : difference.expect();
  }
}
