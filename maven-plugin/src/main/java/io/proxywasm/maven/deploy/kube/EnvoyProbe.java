package io.proxywasm.maven.deploy.kube;

import io.proxywasm.maven.build.BuildException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An Envoy of an Istio mesh, at its administration listener (port 15000): what it was given under
 * the resource's name. An agent that cannot pull an image gives it a filter that denies or allows
 * everything instead, and tells the mesh that all is well.
 */
final class EnvoyProbe implements ProxyProbe {
  private final ProbeHttp http;
  private final Map<String, String> updatedBefore = new HashMap<>();

  EnvoyProbe(ProbeHttp http) {
    this.http = http;
  }

  @Override
  public void remember() throws BuildException {
    updatedBefore.clear();
    for (var entry : filters()) {
      updatedBefore.put(Fields.text(entry, "ecds_filter.name"), Fields.text(entry, "last_updated"));
    }
  }

  @Override
  public boolean knowsWithoutChange() {
    return true;
  }

  @Override
  public State state(Mesh.Expected expected) throws BuildException {
    for (var entry : filters()) {
      var filter = Fields.object(entry, "ecds_filter");
      if (Fields.text(filter, "name").endsWith("/" + expected.name())) {
        return Fields.text(entry, "last_updated")
                .equals(updatedBefore.get(Fields.text(filter, "name")))
            ? isExpected(Fields.object(filter, "typed_config"), expected)
                ? new State(Progress.LOADED, "")
                : waiting("has still the former " + expected.name())
            : state(entry, Fields.object(filter, "typed_config"), expected);
      }
    }
    return waiting("has no " + expected.name());
  }

  private List<Map<String, Object>> filters() throws BuildException {
    return Fields.objects(Json.read(http.get("/config_dump?resource=ecds_filters")), "configs");
  }

  private State state(
      Map<String, Object> entry, Map<String, Object> filter, Mesh.Expected expected) {
    if (Fields.text(filter, "@type").endsWith(".rbac.v3.RBAC")) {
      return new State(
          Progress.FAILED,
          """
          the agent of the proxy at %s could not pull the image, and has put a filter in its place that \
          %s everything"""
              .formatted(http, filter.containsKey("rules") ? "denies" : "allows"));
    }
    if (!isExpected(filter, expected)) {
      return waiting("has another " + expected.name());
    }
    String error = Fields.text(entry, "error_state.details");
    return error.isEmpty()
        ? new State(Progress.LOADED, "")
        : new State(Progress.FAILED, "the proxy at %s refuses it: %s".formatted(http, error));
  }

  private static boolean isExpected(Map<String, Object> filter, Mesh.Expected expected) {
    String code = Json.write(Fields.object(filter, "config.vm_config.code"));
    return code.contains(expected.digest())
        && configuration(filter).equals(expected.configuration());
  }

  private State waiting(String has) {
    return new State(Progress.WAITING, "the proxy at %s %s".formatted(http, has));
  }

  private static Map<String, Object> configuration(Map<String, Object> filter) {
    String text = Fields.text(filter, "config.configuration.value");
    return text.isEmpty() ? Map.of() : Json.read(text);
  }
}
