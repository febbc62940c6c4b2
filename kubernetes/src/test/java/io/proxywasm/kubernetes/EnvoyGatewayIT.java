package io.proxywasm.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.maven.deploy.Health;
import io.proxywasm.maven.deploy.Release;
import io.proxywasm.maven.deploy.Target;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The target envoy-gateway with a real API server: {@code -Pkube}. */
@Tag("kube")
class EnvoyGatewayIT extends KubeScene {
  private static final String GATEWAY = "/apis/gateway.envoyproxy.io/v1alpha1";
  private static final String POLICY = "envoyextensionpolicies/greeter";
  private static final Map<String, Object> FIELDS =
      Map.of(
          "targetRefs",
          List.of(
              Map.of("group", "gateway.networking.k8s.io", "kind", "HTTPRoute", "name", "shop")),
          "wasm",
          Map.of("failOpen", true, "env", Map.of("hostKeys", List.of("HOME"))));

  @BeforeAll
  static void start() throws Exception {
    start("envoy-gateway");
  }

  /** Says what Envoy Gateway would of a generation of the policy. */
  private void judge(int generation, String accepted, String message) throws Exception {
    put(
        GATEWAY,
        POLICY + "/status",
        """
        apiVersion: gateway.envoyproxy.io/v1alpha1
        kind: EnvoyExtensionPolicy
        metadata: {name: greeter}
        status:
          ancestors:
            - controllerName: gateway.envoyproxy.io/gatewayclass-controller
              ancestorRef: {name: edge}
              conditions:
                - {type: Accepted, status: '%s', reason: Judged, message: '%s', observedGeneration: %d,
                   lastTransitionTime: '2026-01-01T00:00:00Z'}
        """
            .formatted(accepted, message, generation));
  }

  /** Applies as a deployment would, and lets the gateway accept it beforehand. */
  private void deployed(Target target, Release release) throws Exception {
    var revision = target.revision(release, java.time.Instant.EPOCH);
    target.stage(release);
    target.apply(io.proxywasm.maven.deploy.Deployment.first("greeter", revision));
    judge(1, "True", "fine");
    target.tidy(target.current("greeter").orElseThrow());
  }

  @Test
  void waitsUntilThePolicyIsAccepted() throws Exception {
    try (var target = envoyGateway(settings("admin", null, false, ROBOT))) {
      deployed(target, release("1", "{\"greeting\": \"hi\"}", FIELDS));
      String there = there(GATEWAY, POLICY);
      assertTrue(
          there.contains(
              "\"pullSecretRef\":{\"group\":\"\",\"kind\":\"Secret\",\"name\":\"greeter-pull\"},\"url\":\"registry.acme/greeter@sha256:"),
          there);
      assertTrue(there.contains("\"config\":{\"greeting\":\"hi\"}"), there);

      // The same again is accepted already; another spec is another generation, which nobody saw.
      safely(target).deploy(release("1", "{\"greeting\": \"hi\"}", FIELDS));
      assertEquals(
          "2 does not serve in envoy-gateway: envoy-gateway did not take it: it has not looked at it",
          refusal(() -> safely(target).deploy(release("2", "{}", FIELDS)))
              .replaceFirst("(?s) \\(after.*", "")
              .replaceFirst("^2-[0-9a-f]+", "2"));
    }
  }

  @Test
  void saysWhyThePolicyIsRefused() throws Exception {
    try (var target = envoyGateway(settings("admin"))) {
      deployed(target, release("1", "{}", FIELDS));
      judge(1, "False", "unable to pull the image");
      var current = target.current("greeter").orElseThrow();
      assertEquals(
          new Health(Health.State.NOT_SERVING, "unable to pull the image"), target.health(current));
      assertEquals(
          "envoy-gateway refuses it: unable to pull the image",
          refusal(() -> target.awaitLoaded(current, java.time.Duration.ofSeconds(1))));
    }
  }

  @Test
  void saysWhatItsTargetsMayBe() throws Exception {
    try (var target = envoyGateway(settings("admin"))) {
      var gate = Map.of("group", "gateway.networking.k8s.io", "kind", "Gate", "name", "edge");
      assertEquals(
          """
          The cluster of admin refuses the EnvoyExtensionPolicy:
            spec: Invalid value: this policy can only have a targetRefs[*].kind of \
          Gateway/ListenerSet/HTTPRoute/GRPCRoute/TCPRoute/UDPRoute/TLSRoute""",
          refusal(() -> preview(target, release("1", "{}", Map.of("targetRefs", List.of(gate))))));
    }
  }
}
