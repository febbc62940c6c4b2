package io.proxywasm.its.filters;

import io.proxywasm.sdk.Action;
import io.proxywasm.sdk.ProxyStream;
import io.proxywasm.sdk.json.JsonArray;
import io.proxywasm.sdk.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a {@link ScriptFilter} does in which callback. */
final class Script {
  private final Map<String, List<String[]>> phases = new HashMap<>();
  private final List<ProxyStream> streams = new ArrayList<>();

  void read(JsonObject configuration) {
    for (String phase : configuration.names()) {
      JsonArray operations = configuration.array(phase);
      List<String[]> list = new ArrayList<>();
      for (int i = 0; i < operations.size(); i++) {
        JsonArray operation = operations.array(i);
        String[] words = new String[operation.size()];
        for (int j = 0; j < words.length; j++) {
          words[j] = operation.string(j);
        }
        list.add(words);
      }
      phases.put(phase, list);
    }
  }

  boolean has(String phase) {
    return phases.containsKey(phase);
  }

  /** Returns the streams that have begun and not ended, in their order. */
  List<ProxyStream> streams() {
    return streams;
  }

  /** Does what is said for a callback. */
  Action run(String phase, @Nullable ProxyStream stream) {
    ScriptOperations operations = new ScriptOperations(this, stream);
    for (String[] operation : phases.getOrDefault(phase, List.of())) {
      operations.run(operation);
    }
    return operations.action();
  }

  /** Does what is said for the end, or for what is not the end, and else for both. */
  Action run(String phase, boolean endOfStream, ProxyStream stream) {
    String special = phase + (endOfStream ? "_end" : "_more");
    return run(has(special) ? special : phase, stream);
  }
}
