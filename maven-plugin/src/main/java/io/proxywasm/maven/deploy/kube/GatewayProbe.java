package io.proxywasm.maven.deploy.kube;

import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.deploy.ProxyListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An Envoy of a gateway, at its administration listener (port 19000). Its listeners hold the filter
 * and its routes switch it on; the module it fetches from Envoy Gateway. A listener waits for the
 * module, but takes over without it when it cannot be fetched: only counters tell, and they do not
 * say whose module it was.
 */
final class GatewayProbe implements ProxyProbe {
  private static final Pattern NOT_FETCHED =
      Pattern.compile("wasm\\.remote_load_(?:fetch_failures|cache_negative_hits): (\\d+)");
  private static final long NEVER_ASKED = -1;

  private final ProxyListener http;
  private final ConfigDump dump;
  private long failedBefore = NEVER_ASKED;

  GatewayProbe(ProxyListener http) {
    this.http = http;
    this.dump = new ConfigDump(http);
  }

  @Override
  public void remember() throws BuildException {
    failedBefore = failures();
  }

  @Override
  public boolean knowsWithoutChange() {
    return true;
  }

  @Override
  public State state(Mesh.Expected expected) throws BuildException {
    var listeners = dump.of("dynamic_listeners");
    for (var listener : listeners) {
      var refused = Fields.object(listener, "error_state");
      if (filters(refused, expected).stream().anyMatch(expected::is)) {
        return failed("refuses it: " + Fields.text(refused, "details"));
      }
    }
    if (filters(listeners, "warming_state", expected).stream().anyMatch(expected::is)) {
      return waiting("has not fetched the module from Envoy Gateway yet");
    }
    var active = filters(listeners, "active_state", expected);
    if (active.isEmpty()) {
      return waiting("has no " + expected.name());
    } else if (!active.stream().allMatch(expected::is)) {
      return waiting("has another " + expected.name());
    }
    return used(expected) ? fetched() : waiting("has no route yet that uses " + expected.name());
  }

  private State fetched() throws BuildException {
    long failures = failures();
    if (failedBefore == NEVER_ASKED && failures > 0) {
      return new State(
          Progress.UNKNOWN,
          "the proxy at %s has it, but could not fetch modules since it started (%d times), perhaps this one"
              .formatted(http, failures));
    }
    return failures > Math.max(0, failedBefore)
        ? failed("could not fetch a module from Envoy Gateway, and runs without it")
        : new State(Progress.LOADED, "");
  }

  private boolean used(Mesh.Expected expected) throws BuildException {
    return dump.of("dynamic_route_configs").stream()
        .anyMatch(routes -> Json.write(routes).contains("/" + expected.name() + "\""));
  }

  /** Returns the filters of the name in all listeners of a state. */
  private static List<Map<String, Object>> filters(
      List<Map<String, Object>> listeners, String state, Mesh.Expected expected) {
    return listeners.stream()
        .flatMap(listener -> filters(Fields.object(listener, state), expected).stream())
        .toList();
  }

  /** Returns the filters of the name, wherever they are below. */
  private static List<Map<String, Object>> filters(Object in, Mesh.Expected expected) {
    var found = new ArrayList<Map<String, Object>>();
    if (in instanceof Map<?, ?> map) {
      if (map.get("name") instanceof String name && expected.isNamed(name)) {
        found.add(Fields.object(Map.of("filter", map), "filter.typed_config"));
      }
      map.values().forEach(value -> found.addAll(filters(value, expected)));
    } else if (in instanceof List<?> list) {
      list.forEach(value -> found.addAll(filters(value, expected)));
    }
    return found;
  }

  private long failures() throws BuildException {
    var lines = NOT_FETCHED.matcher(http.get("/stats?filter=remote_load"));
    long failures = 0;
    while (lines.find()) {
      failures += Long.parseLong(lines.group(1));
    }
    return failures;
  }

  private State failed(String what) {
    return new State(Progress.FAILED, "the proxy at %s %s".formatted(http, what));
  }

  private State waiting(String has) {
    return new State(Progress.WAITING, "the proxy at %s %s".formatted(http, has));
  }
}
