package io.proxywasm.its.cases;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One step of a case: exactly one of the parts, but for {@code stream} and {@code end}. */
record Step(
    @Nullable Message request,
    @Nullable JsonNode body,
    @Nullable Map<String, JsonNode> trailers,
    @Nullable Message respond,
    @Nullable Message response,
    @Nullable JsonNode responseBody,
    @Nullable Map<String, JsonNode> responseTrailers,
    @Nullable Boolean connect,
    @Nullable JsonNode send,
    @Nullable Boolean sendEnd,
    @Nullable JsonNode upstreamSend,
    @Nullable Boolean upstreamClose,
    @Nullable Boolean disconnect,
    @Nullable String advance,
    @Nullable ForeignCall foreignCall,
    @Nullable Expectations expect,
    @Nullable Boolean end,
    @Nullable String stream) {
  /** Tells the streams of a case apart at the upstream, where it has several. */
  static final String STREAM_HEADER = "x-case-stream";

  static final String DEFAULT_STREAM = "main";

  /** The proxy's call of a function of the plugin. */
  record ForeignCall(int function, JsonNode argument) {}

  String streamName() {
    return stream == null ? DEFAULT_STREAM : stream;
  }

  boolean ends() {
    return end == null || end;
  }
}
