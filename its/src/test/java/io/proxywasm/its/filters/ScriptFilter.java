package io.proxywasm.its.filters;

import io.proxywasm.sdk.Action;
import io.proxywasm.sdk.Configuration;
import io.proxywasm.sdk.HttpFilter;
import io.proxywasm.sdk.HttpStream;
import io.proxywasm.sdk.Plugin;
import io.proxywasm.sdk.ProxyWasm;
import io.proxywasm.sdk.Shutdown;
import io.proxywasm.sdk.json.JsonArray;
import io.proxywasm.sdk.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Does in each callback what its configuration says: an object with a list of operations for each
 * of {@code configure}, {@code request_headers}, {@code request_body}, {@code request_trailers},
 * {@code response_headers}, {@code response_body}, {@code response_trailers}, {@code log}, {@code
 * done} and {@code plugin_done}. See {@link ScriptOperations} for the operations.
 */
public final class ScriptFilter implements Plugin {
  private final List<HttpStream> streams = new ArrayList<>();
  private Map<String, List<String[]>> script = new HashMap<>();

  public static void main(String[] args) {
    ProxyWasm.register(ScriptFilter::new);
  }

  @Override
  public void onConfigure(Configuration configuration) {
    script = read(configuration.json());
    run("configure", null);
  }

  @Override
  public @Nullable HttpFilter newHttpFilter(HttpStream stream) {
    if (script.containsKey("no_filter")) {
      return null;
    }
    streams.add(stream);
    return new Scripted(stream);
  }

  @Override
  public void onDone(Shutdown shutdown) {
    run("plugin_done", null);
  }

  private Action run(String phase, @Nullable HttpStream stream) {
    var operations = new ScriptOperations(stream, streams);
    for (String[] operation : script.getOrDefault(phase, List.of())) {
      operations.run(operation);
    }
    return operations.action();
  }

  private static Map<String, List<String[]>> read(JsonObject configuration) {
    Map<String, List<String[]>> script = new HashMap<>();
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
      script.put(phase, list);
    }
    return script;
  }

  private final class Scripted implements HttpFilter {
    private final HttpStream stream;

    private Scripted(HttpStream stream) {
      this.stream = stream;
    }

    @Override
    public Action onRequestHeaders(boolean endOfStream) {
      return run(endOfStream ? "request_headers_end" : "request_headers_more", "request_headers");
    }

    @Override
    public Action onRequestBody(int bodySize, boolean endOfStream) {
      return run(endOfStream ? "request_body_end" : "request_body_more", "request_body");
    }

    @Override
    public Action onRequestTrailers() {
      return ScriptFilter.this.run("request_trailers", stream);
    }

    @Override
    public Action onResponseHeaders(boolean endOfStream) {
      return run(
          endOfStream ? "response_headers_end" : "response_headers_more", "response_headers");
    }

    @Override
    public Action onResponseBody(int bodySize, boolean endOfStream) {
      return run(endOfStream ? "response_body_end" : "response_body_more", "response_body");
    }

    @Override
    public Action onResponseTrailers() {
      return ScriptFilter.this.run("response_trailers", stream);
    }

    @Override
    public void onLog() {
      ScriptFilter.this.run("log", stream);
    }

    @Override
    public void onDone() {
      streams.remove(stream);
      ScriptFilter.this.run("done", stream);
    }

    /** Runs what is said for the end, or for what is not the end, and else for both. */
    private Action run(String special, String common) {
      return ScriptFilter.this.run(script.containsKey(special) ? special : common, stream);
    }
  }
}
