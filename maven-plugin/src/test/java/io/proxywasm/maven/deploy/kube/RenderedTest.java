package io.proxywasm.maven.deploy.kube;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.deploy.Release;
import io.proxywasm.maven.deploy.fields.FieldsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderedTest {
  private static final String DIGEST = "sha256:" + "0a".repeat(32);
  private static final String IMAGE = "ghcr.io/acme/greeter@" + DIGEST;

  @TempDir private Path folder;

  private static KubeSettings settings(@Nullable String resource) {
    var place = new Place("", "shop");
    return new KubeSettings(place, resource, false, null, List.of(), line -> {});
  }

  private static KubeTarget.Connection none() {
    return () -> {
      throw new AssertionError("rendering needs no cluster");
    };
  }

  private Release release(
      @Nullable String image, String configuration, Map<String, Object> fields) {
    return new Release(
        "greeter", "1.0", folder.resolve("greeter.wasm"), DIGEST, image, configuration, fields);
  }

  private Map<String, Object> istio(String yaml) throws BuildException, IOException {
    Path file = Files.writeString(folder.resolve("istio.yaml"), yaml);
    return new FieldsFile(file).read(IstioFields.SHAPE);
  }

  private Map<String, Object> gateway(String yaml) throws BuildException, IOException {
    Path file = Files.writeString(folder.resolve("envoy-gateway.yaml"), yaml);
    return new FieldsFile(file).read(EnvoyGatewayFields.SHAPE);
  }

  private String refusal(String configuration, Map<String, Object> fields) {
    var target = KubeTarget.istio(settings(null), none());
    return assertThrows(
            BuildException.class, () -> target.render(release(IMAGE, configuration, fields)))
        .getMessage();
  }

  private static final String ISTIO_YAML =
      """
      phase: AUTHN
      priority: 10
      failStrategy: FAIL_OPEN
      imagePullSecret: registry
      selector:
        matchLabels: {app: shop}
      match:
        - mode: SERVER
          ports: [{number: 8080}]
      vmConfig:
        env:
          - {name: LEVEL, value: 'yes'}
          - {name: HOME, valueFrom: HOST}
      """;

  @Test
  void aWasmPlugin() throws Exception {
    var target = KubeTarget.istio(settings(null), none());
    var release = release(IMAGE, "{\"greeting\": \"hi\", \"times\": 2.5}", istio(ISTIO_YAML));
    assertEquals(
        Map.of(
            "greeter.yaml",
            """
            apiVersion: extensions.istio.io/v1alpha1
            kind: WasmPlugin
            metadata:
              name: greeter
              namespace: shop
              labels:
                app.kubernetes.io/managed-by: proxy-wasm-maven-plugin
                app.kubernetes.io/name: greeter
            spec:
              url: "oci://%s"
              pluginConfig:
                greeting: hi
                times: 2.5
              phase: AUTHN
              priority: 10
              failStrategy: FAIL_OPEN
              imagePullSecret: registry
              selector:
                matchLabels:
                  app: shop
              match:
              - mode: SERVER
                ports:
                - number: 8080
              vmConfig:
                env:
                - name: LEVEL
                  value: "yes"
                - name: HOME
                  valueFrom: HOST
            """
                .formatted(IMAGE)),
        target.render(release));
    assertEquals(Map.of("LEVEL", "yes"), target.surroundings(release).environment());
  }

  @Test
  void aTrafficExtension() throws Exception {
    var target = KubeTarget.istio(settings("TrafficExtension"), none());
    assertEquals(
        """
        apiVersion: extensions.istio.io/v1alpha1
        kind: TrafficExtension
        metadata:
          name: greeter
          namespace: shop
          labels:
            app.kubernetes.io/managed-by: proxy-wasm-maven-plugin
            app.kubernetes.io/name: greeter
        spec:
          phase: AUTHN
          priority: 10
          selector:
            matchLabels:
              app: shop
          match:
          - mode: SERVER
            ports:
            - number: 8080
          wasm:
            url: "oci://%s"
            failStrategy: FAIL_OPEN
            imagePullSecret: registry
            vmConfig:
              env:
              - name: LEVEL
                value: "yes"
              - name: HOME
                valueFrom: HOST
        """
            .formatted(IMAGE),
        target.render(release(IMAGE, "", istio(ISTIO_YAML))).get("greeter.yaml"));
  }

  @Test
  void anEnvoyExtensionPolicy() throws Exception {
    var target = KubeTarget.envoyGateway(settings(null), none());
    var fields =
        gateway(
            """
            targetRefs:
              - {group: gateway.networking.k8s.io, kind: HTTPRoute, name: shop}
            wasm:
              rootID: greeter
              failOpen: true
              env: {hostKeys: [HOME]}
            """);
    var release = release(IMAGE, "{\"greeting\": \"hi\"}", fields);
    assertEquals(
        """
        apiVersion: gateway.envoyproxy.io/v1alpha1
        kind: EnvoyExtensionPolicy
        metadata:
          name: greeter
          namespace: shop
          labels:
            app.kubernetes.io/managed-by: proxy-wasm-maven-plugin
            app.kubernetes.io/name: greeter
          annotations:
            proxywasm.io/module: "%s"
        spec:
          targetRefs:
          - group: "gateway.networking.k8s.io"
            kind: HTTPRoute
            name: shop
          wasm:
          - rootID: greeter
            failOpen: true
            env:
              hostKeys:
              - HOME
            name: greeter
            code:
              type: Image
              image:
                url: "%s"
            config:
              greeting: hi
        """
            .formatted(DIGEST, IMAGE),
        target.render(release).get("greeter.yaml"));
    assertEquals("greeter", target.surroundings(release).rootId());
  }

  @Test
  void anEnvoyExtensionPolicyNeedsATarget() {
    var target = KubeTarget.envoyGateway(settings(null), none());
    assertEquals(
        """
        An EnvoyExtensionPolicy needs the gateway or route that it is for. Write to \
        src/main/proxy-wasm/envoy-gateway.yaml:
          targetRefs:
            - group: gateway.networking.k8s.io
              kind: HTTPRoute
              name: NAME
        or give -Dproxywasm.envoyGateway.targets=HTTPRoute/NAME.""",
        assertThrows(BuildException.class, () -> target.render(release(IMAGE, "{}", Map.of())))
            .getMessage());
  }

  @Test
  void aMisspeltField() {
    assertEquals(
        folder.resolve("istio.yaml")
            + ":1:1: there is no field phse; did you mean phase? Known are url, sha256,"
            + " verificationKey, imagePullPolicy, imagePullSecret, pluginConfig, pluginName, phase,"
            + " priority, failStrategy, type, selector, targetRefs, match, vmConfig.",
        assertThrows(BuildException.class, () -> istio("phse: AUTHN")).getMessage());
    assertEquals(
        folder.resolve("istio.yaml")
            + ":1:1: sha256 is not set here: the url has the image's digest.",
        assertThrows(BuildException.class, () -> istio("sha256: a")).getMessage());
  }

  @Test
  void selectorTogetherWithTargets() throws Exception {
    assertEquals(
        "Istio takes selector or targetRefs, not both: leave out one of them in istio.yaml.",
        refusal("", istio("{selector: {matchLabels: {a: b}}, targetRefs: [{kind: A, name: b}]}")));
  }

  @Test
  void aConfigurationThatAClusterWouldNotKeep() {
    assertEquals(
        "The configuration of greeter is no JSON object, and the target istio takes nothing else:"
            + " line 1, column 1, $: expected an object, found an array.",
        refusal("[1]", Map.of()));
    assertEquals(
        """
        The target istio keeps numbers with 53 bits, and the filter would be given another number than \
        9007199254740993 of $.ids[1] in its configuration. Write it as a string.""",
        refusal("{\"ids\": [9007199254740992, 9007199254740993]}", Map.of()));
  }

  @Test
  void noImage() {
    var target = KubeTarget.istio(settings(null), none());
    assertEquals(
        "The target istio needs an image to pull: name where it is pushed to with"
            + " -Dproxywasm.image=REGISTRY/REPOSITORY.",
        assertThrows(BuildException.class, () -> target.render(release(null, "", Map.of())))
            .getMessage());
  }
}
