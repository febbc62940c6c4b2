package io.proxywasm.maven.deploy.kube;

import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.deploy.ProxyListener;
import io.proxywasm.maven.deploy.Release;
import io.proxywasm.maven.deploy.Surroundings;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Istio: WasmPlugin, and the newer TrafficExtension with the same fields in another order. */
final class Istio implements Mesh {
  private static final String GROUP = "extensions.istio.io";
  private static final ResourceType TRAFFIC_EXTENSION =
      new ResourceType(GROUP, "v1alpha1", "TrafficExtension", "trafficextensions");
  private static final ResourceType WASM_PLUGIN =
      new ResourceType(GROUP, "v1alpha1", "WasmPlugin", "wasmplugins");

  /** The fields of a TrafficExtension that are not below {@code wasm}. */
  private static final Set<String> ABOUT_TRAFFIC =
      Set.of(IstioFields.PHASE, IstioFields.PRIORITY, "selector", IstioFields.TARGETS, "match");

  private static final String CONFIGURATION = "pluginConfig";

  /** What to do about a proxy that does not answer. */
  private static final String ADVICE =
      """
      proxywasm.deploy.probe takes an Envoy's administration listener (http://127.0.0.1:15000) and an \
      agent's metrics (http://127.0.0.1:15020/stats/prometheus); kubectl port-forward brings either \
      here.""";

  @Override
  public String name() {
    return "istio";
  }

  @Override
  public List<ResourceType> types() {
    return List.of(TRAFFIC_EXTENSION, WASM_PLUGIN);
  }

  @Override
  public Surroundings surroundings(Release release) {
    var environment = new LinkedHashMap<String, String>();
    for (var each : Fields.objects(release.fields(), IstioFields.ENVIRONMENT)) {
      if (!Fields.text(each, "valueFrom").equals("HOST")) { // known to the proxy's host alone
        environment.put(Fields.text(each, "name"), Fields.text(each, "value"));
      }
    }
    return new Surroundings(
        Fields.text(release.fields(), IstioFields.PLUGIN_NAME), "", environment);
  }

  @Override
  public Map<String, Object> spec(
      ResourceType type, Release release, String image, @Nullable String pullSecret)
      throws BuildException {
    if (release.fields().containsKey("selector")
        && release.fields().containsKey(IstioFields.TARGETS)) {
      throw new BuildException(
          "Istio takes selector or targetRefs, not both: leave out one of them in istio.yaml.");
    }
    var wasm = new LinkedHashMap<String, Object>();
    wasm.put("url", "oci://" + image);
    if (pullSecret != null) {
      wasm.put(IstioFields.PULL_SECRET, pullSecret);
    }
    var configuration = Configurations.fields(release, name());
    if (!configuration.isEmpty()) {
      wasm.put(CONFIGURATION, configuration);
    }
    if (type.equals(WASM_PLUGIN)) {
      wasm.putAll(release.fields());
      return wasm;
    }
    var spec = new LinkedHashMap<String, Object>();
    release
        .fields()
        .forEach((name, value) -> (ABOUT_TRAFFIC.contains(name) ? spec : wasm).put(name, value));
    spec.put("wasm", wasm);
    return spec;
  }

  @Override
  public String configurationField() {
    return CONFIGURATION;
  }

  @Override
  public boolean namesPullSecret(Release release) {
    return release.fields().containsKey(IstioFields.PULL_SECRET);
  }

  /**
   * Istio seldom writes a status; where it does, a message of level ERROR means that it refuses.
   */
  @Override
  public Acceptance acceptance(Map<String, Object> resource) {
    for (var message : Fields.objects(resource, "status.validationMessages")) {
      if (Fields.text(message, "level").equals("ERROR")) {
        return new Acceptance(Acceptance.Kind.REFUSED, Json.write(message));
      }
    }
    return new Acceptance(Acceptance.Kind.SILENT, "");
  }

  @Override
  public Expected expected(ResourceType type, Map<String, Object> resource) {
    var wasm = Fields.object(resource, type.equals(WASM_PLUGIN) ? "spec" : "spec.wasm");
    String url = Fields.text(wasm, "url");
    return new Expected(
        "%s.%s"
            .formatted(
                Fields.text(resource, "metadata.namespace"),
                Fields.text(resource, "metadata.name")),
        url.substring(url.indexOf(':', url.indexOf('@') + 1) + 1),
        Fields.object(wasm, CONFIGURATION));
  }

  /** An agent's metrics have a path, an Envoy has none. */
  @Override
  public ProxyProbe probe(URI address) {
    var http = new ProxyListener(address, ADVICE);
    String path = address.getPath();
    return path != null && path.length() > 1 ? new AgentProbe(http) : new EnvoyProbe(http);
  }
}
