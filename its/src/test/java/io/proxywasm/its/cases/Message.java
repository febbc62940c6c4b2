package io.proxywasm.its.cases;

import io.proxywasm.harness.HeaderList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A request, a response or a part of one.
 *
 * @param end whether nothing follows the part; true if left out
 */
record Message(
    @Nullable String method,
    @Nullable String path,
    @Nullable String authority,
    @Nullable Integer status,
    @Nullable Map<String, JsonNode> headers,
    @Nullable JsonNode body,
    @Nullable List<JsonNode> chunks,
    @Nullable Map<String, JsonNode> trailers,
    @Nullable Boolean end) {

  HeaderList requestHeaders(@Nullable String stream) {
    Map<String, JsonNode> all = new LinkedHashMap<>();
    List<HeaderList.Entry> entries = new ArrayList<>();
    entries.add(new HeaderList.Entry(":authority", authority == null ? "example.com" : authority));
    entries.add(new HeaderList.Entry(":path", path == null ? "/" : path));
    entries.add(new HeaderList.Entry(":method", method == null ? "GET" : method));
    entries.add(new HeaderList.Entry(":scheme", "http"));
    if (headers != null) {
      all.putAll(headers);
    }
    entries.addAll(Content.headers(all).entries());
    if (stream != null) {
      entries.add(new HeaderList.Entry(Step.STREAM_HEADER, stream));
    }
    return HeaderList.of(entries);
  }

  HeaderList responseHeaders() {
    List<HeaderList.Entry> entries = new ArrayList<>();
    entries.add(new HeaderList.Entry(":status", status == null ? "200" : status.toString()));
    if (headers != null) {
      entries.addAll(Content.headers(headers).entries());
    }
    return HeaderList.of(entries);
  }

  List<byte[]> bodyChunks() {
    if (chunks != null) {
      return chunks.stream().map(Content::bytes).toList();
    }
    return body == null ? List.of() : List.of(Content.bytes(body));
  }

  HeaderList trailerList() {
    return trailers == null ? HeaderList.EMPTY : Content.headers(trailers);
  }

  boolean ends() {
    return end == null || end;
  }
}
