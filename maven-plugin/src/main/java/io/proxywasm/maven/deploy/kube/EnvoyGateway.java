package io.proxywasm.maven.deploy.kube;

import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.deploy.ProxyListener;
import io.proxywasm.maven.deploy.Release;
import io.proxywasm.maven.deploy.Surroundings;
import io.proxywasm.maven.deploy.fields.Tree;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Envoy Gateway: an EnvoyExtensionPolicy for gateways or routes. */
final class EnvoyGateway implements Mesh {
  private static final ResourceType POLICY =
      new ResourceType(
          "gateway.envoyproxy.io", "v1alpha1", "EnvoyExtensionPolicy", "envoyextensionpolicies");
  private static final List<String> TARGETS =
      List.of("targetRef", EnvoyGatewayFields.TARGETS, "targetSelectors");

  private static final String CONFIGURATION = "config";

  /** Names the module that is in the image. */
  private static final String MODULE = Stored.OURS + "module";

  /** What to do about a proxy that does not answer. */
  private static final String ADVICE =
      """
      proxywasm.deploy.probe takes the administration listener (port 19000) of an Envoy of the gateway: \
      kubectl -n envoy-gateway-system get pods -l gateway.envoyproxy.io/owning-gateway-name=GATEWAY \
      names them, and kubectl -n envoy-gateway-system port-forward POD 19000 brings it here as \
      http://127.0.0.1:19000.""";

  @Override
  public String name() {
    return "envoy-gateway";
  }

  @Override
  public List<ResourceType> types() {
    return List.of(POLICY);
  }

  @Override
  public Surroundings surroundings(Release release) {
    return new Surroundings(
        Fields.text(release.fields(), EnvoyGatewayFields.ROOT_ID), "", Map.of());
  }

  @Override
  public Map<String, Object> spec(
      ResourceType type, Release release, String image, @Nullable String pullSecret)
      throws BuildException {
    if (TARGETS.stream().noneMatch(release.fields()::containsKey)) {
      throw new BuildException(
          """
          An EnvoyExtensionPolicy needs the gateway or route that it is for. Write to \
          src/main/proxy-wasm/envoy-gateway.yaml:
            targetRefs:
              - group: gateway.networking.k8s.io
                kind: HTTPRoute
                name: NAME
          or give -Dproxywasm.envoyGateway.targets=HTTPRoute/NAME.""");
    }
    var spec = Tree.copy(release.fields());
    spec.setDefault("wasm.name", release.name())
        .set("wasm.code.type", "Image")
        .set("wasm.code.image.url", image);
    if (pullSecret != null) {
      spec.set(EnvoyGatewayFields.PULL_SECRET, Map.of("kind", "Secret", "name", pullSecret));
    }
    spec.set("wasm." + CONFIGURATION, Configurations.fields(release, name()));
    spec.set("wasm", List.of(spec.get("wasm")));
    return spec.fields();
  }

  /** The proxies are told the module's digest and not the image's. */
  @Override
  public Map<String, Object> annotations(Release release) {
    return Map.of(MODULE, release.moduleDigest());
  }

  @Override
  public String configurationField() {
    return CONFIGURATION;
  }

  @Override
  public boolean namesPullSecret(Release release) {
    return Fields.get(release.fields(), EnvoyGatewayFields.PULL_SECRET) != null;
  }

  /** It pulls the image itself before it accepts a policy; each gateway concerned has a say. */
  @Override
  public Acceptance acceptance(Map<String, Object> resource) {
    Object generation = Fields.get(resource, "metadata.generation");
    boolean accepted = false;
    for (var ancestor : Fields.objects(resource, "status.ancestors")) {
      for (var condition : Fields.objects(ancestor, "conditions")) {
        if (!Fields.text(condition, "type").equals("Accepted")
            || !generation.equals(condition.get("observedGeneration"))) {
          continue;
        } else if (Fields.text(condition, "status").equals("False")) {
          return new Acceptance(Acceptance.Kind.REFUSED, Fields.text(condition, "message"));
        }
        accepted |= Fields.text(condition, "status").equals("True");
      }
    }
    return accepted
        ? new Acceptance(Acceptance.Kind.ACCEPTED, "")
        : new Acceptance(Acceptance.Kind.PENDING, "it has not looked at it");
  }

  @Override
  public Expected expected(ResourceType type, Map<String, Object> resource) {
    var metadata = Fields.object(resource, "metadata");
    var wasm = Fields.objects(resource, "spec.wasm");
    Object module = Fields.object(metadata, "annotations").getOrDefault(MODULE, "");
    String digest = module.toString();
    return new Expected(
        "envoyextensionpolicy/%s/%s/wasm/0"
            .formatted(Fields.text(metadata, "namespace"), Fields.text(metadata, "name")),
        digest.substring(digest.indexOf(':') + 1),
        wasm.isEmpty() ? Map.of() : Fields.object(wasm.get(0), CONFIGURATION));
  }

  @Override
  public ProxyProbe probe(URI address) {
    return new GatewayProbe(new ProxyListener(address, ADVICE));
  }
}
