package io.proxywasm.maven.deploy.kube;

import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.deploy.ProxyListener;
import java.util.HashMap;
import java.util.Map;

/**
 * An Envoy of an Istio mesh, at its administration listener (port 15000): what it was given under
 * the resource's name. An agent that cannot pull an image gives it a filter that denies or allows
 * everything instead, and tells the mesh that all is well.
 */
final class EnvoyProbe implements ProxyProbe {
  private final ProxyListener http;
  private final ConfigDump dump;
  private final Map<String, String> updatedBefore = new HashMap<>();

  EnvoyProbe(ProxyListener http) {
    this.http = http;
    this.dump = new ConfigDump(http);
  }

  @Override
  public void remember() throws BuildException {
    updatedBefore.clear();
    for (var entry : dump.of("ecds_filters")) {
      updatedBefore.put(Fields.text(entry, "ecds_filter.name"), Fields.text(entry, "last_updated"));
    }
  }

  @Override
  public boolean knowsWithoutChange() {
    return true;
  }

  @Override
  public State state(Mesh.Expected expected) throws BuildException {
    for (var entry : dump.of("ecds_filters")) {
      String name = Fields.text(entry, "ecds_filter.name");
      if (expected.isNamed(name)) {
        var filter = Fields.object(entry, "ecds_filter.typed_config");
        boolean old = Fields.text(entry, "last_updated").equals(updatedBefore.get(name));
        return expected.is(filter)
            ? loaded(name, Fields.text(entry, "error_state.details"))
            : old ? waiting("has still the former " + expected.name()) : other(filter, expected);
      }
    }
    return waiting("has no " + expected.name());
  }

  /** A filter is there before the listener is that uses it for the first time. */
  private State loaded(String name, String error) throws BuildException {
    if (!error.isEmpty()) {
      return new State(Progress.FAILED, "the proxy at %s refuses it: %s".formatted(http, error));
    }
    boolean used =
        dump.of("dynamic_listeners").stream()
            .anyMatch(
                it -> Json.write(Fields.object(it, "active_state")).contains('"' + name + '"'));
    return used ? new State(Progress.LOADED, "") : waiting("has no listener yet that uses " + name);
  }

  private State other(Map<String, Object> filter, Mesh.Expected expected) {
    return Fields.text(filter, "@type").endsWith(".rbac.v3.RBAC")
        ? new State(
            Progress.FAILED,
            """
            the agent of the proxy at %s could not pull the image, and has put a filter in its place that \
            %s everything"""
                .formatted(http, filter.containsKey("rules") ? "denies" : "allows"))
        : waiting("has another " + expected.name());
  }

  private State waiting(String has) {
    return new State(Progress.WAITING, "the proxy at %s %s".formatted(http, has));
  }
}
