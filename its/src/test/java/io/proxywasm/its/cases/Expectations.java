package io.proxywasm.its.cases;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What must be seen of a case; what is left out is not looked at. */
record Expectations(
    @Nullable End upstream,
    @Nullable End downstream,
    @Nullable Boolean paused,
    @Nullable Map<String, Expectations> streams,
    @Nullable Map<String, List<End>> calls,
    @Nullable List<Line> logs,
    @Nullable List<Line> notLogged,
    @Nullable Map<String, Long> metrics,
    @Nullable String vm,
    @Nullable JsonNode refused) {

  /** What arrived at one end of a stream. */
  record End(
      @Nullable Boolean reached,
      @Nullable Integer status,
      @Nullable Map<String, JsonNode> headers,
      @Nullable JsonNode body,
      @Nullable Map<String, JsonNode> trailers,
      @Nullable Boolean complete,
      @Nullable Boolean reset,
      @Nullable String details) {}

  /** A line of the log: its level, if given, and a pattern of its text. */
  record Line(@Nullable String level, JsonNode text) {}
}
