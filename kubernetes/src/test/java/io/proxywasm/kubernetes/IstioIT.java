package io.proxywasm.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.maven.deploy.Health;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The target istio with a real API server: {@code -Pkube}. */
@Tag("kube")
class IstioIT extends KubeScene {
  private static final String ISTIO = "/apis/extensions.istio.io/v1alpha1";
  private static final String CORE = "/api/v1";
  private static final String NONE = "\"items\":[]";

  @BeforeAll
  static void start() throws Exception {
    start("istio");
  }

  @Test
  void goesThroughTheLifeOfAFilter() throws Exception {
    try (var target = istio(settings("admin", null, false, ROBOT))) {
      var first =
          safely(target).deploy(release("1", "{\"greeting\": \"hi\"}", Map.of("priority", 7L)));
      assertEquals(List.of(), first.history());
      assertTrue(
          there(ISTIO, "trafficextensions/greeter")
              .contains("\"pluginConfig\":{\"greeting\":\"hi\"}"));
      assertTrue(
          there(CORE, "secrets/greeter-pull")
              .contains("\"ownerReferences\":[{\"apiVersion\":\"extensions.istio.io/v1alpha1\""));

      var second = safely(target).deploy(release("2", "{}", Map.of()));
      assertEquals(Optional.of(second), target.current("greeter"));
      assertEquals(List.of(first.current()), second.history());
      assertEquals(List.of(second), target.list());
      assertEquals(Health.State.UNKNOWN, target.health(second).state());
      assertFalse(there(ISTIO, "trafficextensions/greeter").contains("\"priority\":7"));

      var back = safely(target).rollback("greeter");
      assertEquals(first.current(), back.current());
      assertEquals(Optional.of(back), target.current("greeter"));

      safely(target).undeploy("greeter");
      assertTrue(there(ISTIO, "trafficextensions").contains(NONE));
      assertTrue(there(CORE, "secrets").contains(NONE));
      assertEquals(List.of(), target.list());
    }
    assertEquals(
        "Whether the proxies have loaded it was not checked, since no proxy to ask was named with"
            + " -Dproxywasm.deploy.probe.",
        log.get(0));
  }

  @Test
  void showsWhatWouldChangeAndChangesNothing() throws Exception {
    try (var target = istio(settings("admin", "WasmPlugin", false, ROBOT))) {
      String all = preview(target, release("1", "{}", Map.of("phase", "AUTHN")));
      assertTrue(all.contains("+ kind: WasmPlugin\n"), all);
      assertTrue(all.contains("+   phase: AUTHN\n"), all);
      assertFalse(all.contains("secret\""), all);
      assertTrue(there(ISTIO, "wasmplugins").contains(NONE));
      assertTrue(there(CORE, "secrets").contains(NONE));

      safely(target).deploy(release("1", "{}", Map.of("phase", "AUTHN")));
      assertEquals("", preview(target, release("1", "{}", Map.of("phase", "AUTHN"))));
      String change = preview(target, release("1", "{}", Map.of("phase", "STATS")));
      assertTrue(change.contains("-   phase: AUTHN\n+   phase: STATS\n"), change);
      assertTrue(there(ISTIO, "wasmplugins/greeter").contains("\"phase\":\"AUTHN\""));
    }
  }

  @Test
  void leavesTheFieldsOfOthersAlone() throws Exception {
    try (var target = istio(settings("admin", "WasmPlugin", false, null))) {
      safely(target).deploy(release("1", "{}", Map.of("priority", 1L)));
      put(
          ISTIO,
          "wasmplugins/greeter",
          """
          apiVersion: extensions.istio.io/v1alpha1
          kind: WasmPlugin
          metadata: {name: greeter}
          spec: {priority: 2, phase: AUTHN}
          """);
      assertEquals(
          """
          Others have set fields that this would change, so nothing was changed:
            spec.priority belongs to administrator
          Leave them to the others by not setting them here, or take them over with \
          -Dproxywasm.deploy.force=true.""",
          refusal(() -> preview(target, release("2", "{}", Map.of("priority", 1L)))));

      // What is not set here stays as the other has set it.
      safely(target).deploy(release("2", "{}", Map.of()));
      assertTrue(there(ISTIO, "wasmplugins/greeter").contains("\"priority\":2"));
    }
    try (var target = istio(settings("admin", "WasmPlugin", true, null))) {
      safely(target).deploy(release("2", "{}", Map.of("priority", 1L)));
      assertTrue(there(ISTIO, "wasmplugins/greeter").contains("\"priority\":1"));
      assertTrue(there(ISTIO, "wasmplugins/greeter").contains("\"phase\":\"AUTHN\""));
    }
  }

  @Test
  void doesNotTouchWhatItDidNotDeploy() throws Exception {
    put(
        ISTIO,
        "wasmplugins/greeter",
        """
        apiVersion: extensions.istio.io/v1alpha1
        kind: WasmPlugin
        metadata: {name: greeter}
        spec: {url: 'oci://registry.acme/other:1'}
        """);
    try (var target = istio(settings("admin", null, false, null))) {
      assertEquals(
          "WasmPlugin greeter in namespace doesnottouchwhatitdidnotdeploy of admin was not deployed by"
              + " this plugin, which leaves it there.",
          refusal(() -> safely(target).undeploy("greeter")));
      assertEquals(
          """
          Others have set fields that this would change, so nothing was changed:
            spec.url belongs to administrator
          Leave them to the others by not setting them here, or take them over with \
          -Dproxywasm.deploy.force=true.""",
          refusal(() -> preview(target, release("1", "{}", Map.of()))));
      assertEquals(List.of(), target.list());
    }
  }

  @Test
  void saysWhichFieldTheClusterRefuses() throws Exception {
    try (var target = istio(settings("admin", "WasmPlugin", false, null))) {
      assertEquals(
          """
          The cluster of admin refuses the WasmPlugin:
            spec.phase: Unsupported value: "LATE": supported values: "UNSPECIFIED_PHASE", "AUTHN", "AUTHZ", \
          "STATS\"""",
          refusal(() -> preview(target, release("1", "{}", Map.of("phase", "LATE")))));
      assertEquals(
          "WasmPlugin of the cluster of admin has no field spec.phse; its version there may be older"
              + " than this one's.",
          refusal(() -> preview(target, release("1", "{}", Map.of("phse", "AUTHN")))));
    }
  }

  @Test
  void saysWhichRoleIsMissing() throws Exception {
    try (var target = istio(settings("jane"))) {
      assertEquals(
          """
          jane may not get trafficextensions.extensions.istio.io in the namespace saysWhichRoleIsMissing. \
          Somebody who may grant that can run:
            kubectl --context=jane -n saysWhichRoleIsMissing create role proxy-wasm-deployer \
          --verb=get,list,create,patch,delete --resource=trafficextensions.extensions.istio.io
            kubectl --context=jane -n saysWhichRoleIsMissing create rolebinding proxy-wasm-deployer \
          --role=proxy-wasm-deployer --user=jane"""
              .replace("saysWhichRoleIsMissing", namespace),
          refusal(() -> preview(target, release("1", "{}", Map.of()))));
    }
  }

  @Test
  void aRoleIsEnough() throws Exception {
    String rbac = "/apis/rbac.authorization.k8s.io/v1";
    put(
        rbac,
        "roles/deployer",
        """
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata: {name: deployer}
        rules:
          - apiGroups: [extensions.istio.io]
            resources: [trafficextensions, wasmplugins]
            verbs: [get, list, create, patch, delete]
          - apiGroups: ['']
            resources: [secrets]
            verbs: [get, list, create, patch, delete]
        """);
    put(
        rbac,
        "rolebindings/deployer",
        """
        apiVersion: rbac.authorization.k8s.io/v1
        kind: RoleBinding
        metadata: {name: deployer}
        roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: deployer}
        subjects: [{kind: User, name: jane, apiGroup: rbac.authorization.k8s.io}]
        """);
    try (var target = istio(settings("jane", null, false, ROBOT))) {
      safely(target).deploy(release("1", "{}", Map.of()));
      safely(target).deploy(release("2", "{}", Map.of()));
      safely(target).rollback("greeter");
      safely(target).undeploy("greeter");
      assertTrue(there(CORE, "secrets").contains(NONE));
    }
  }

  @Test
  void logsInWithATokenInAFile() throws Exception {
    try (var target = istio(settings("filed", null, false, null))) {
      var deployed = safely(target).deploy(release("1", "{}", Map.of()));
      assertEquals(Optional.of(deployed), target.current("greeter"));
    }
  }

  @Test
  void saysWhichTokensFileIsLost() throws Exception {
    try (var target = istio(settings("lost"))) {
      String said = refusal(() -> preview(target, release("1", "{}", Map.of())));
      assertTrue(
          said.matches(
              ".*kubeconfig names .*lost\\.token as the token of the user lost, which cannot be"
                  + " read \\(java\\.nio\\.file\\.NoSuchFileException: .*lost\\.token\\); log in again or"
                  + " correct the path"),
          said);
    }
  }

  @Test
  void saysThatALoginHasExpired() throws Exception {
    try (var target = istio(settings("expired"))) {
      String said = refusal(() -> preview(target, release("1", "{}", Map.of())));
      assertTrue(
          said.endsWith(
              " does not know who you are: the token or certificate of the context expired has expired,"
                  + " or is not of this cluster. Log in again and see that this answers: kubectl"
                  + " --context=expired get trafficextensions.extensions.istio.io -n "
                  + namespace),
          said);
    }
  }

  @Test
  void saysThatANamespaceIsAbsent() throws Exception {
    namespace = "elsewhere";
    try (var target = istio(settings("admin"))) {
      assertEquals(
          "There is no namespace elsewhere in the cluster of admin. Create it, or name another with"
              + " -Dproxywasm.deploy.namespace=NAMESPACE.",
          refusal(() -> preview(target, release("1", "{}", Map.of()))));
    }
  }

  @Test
  void saysThatAServerDoesNotRun() throws Exception {
    try (var target = istio(settings("stopped"))) {
      String said = refusal(() -> preview(target, release("1", "{}", Map.of())));
      assertTrue(
          said.startsWith("The cluster of stopped does not answer at https://127.0.0.1:"), said);
      assertTrue(
          said.endsWith(
              ": nothing accepts connections there. Is the cluster running, and its network reachable?"),
          said);
    }
  }

  @Test
  void saysThatAMeshIsAbsent() throws Exception {
    try (var target = envoyGateway(settings("admin"))) {
      assertEquals(
          """
          The cluster of admin has no EnvoyExtensionPolicy (gateway.envoyproxy.io/v1alpha1): envoy-gateway \
          is not installed there, or -Dproxywasm.deploy.context names another cluster than was meant.""",
          refusal(() -> preview(target, release("1", "{}", Map.of()))));
    }
  }

  @Test
  void keepsToTheKindThatIsThere() throws Exception {
    try (var target = istio(settings("admin", "WasmPlugin", false, null))) {
      safely(target).deploy(release("1", "{}", Map.of()));
    }
    try (var target = istio(settings("admin"))) {
      safely(target).deploy(release("2", "{}", Map.of()));
      assertTrue(there(ISTIO, "trafficextensions").contains(NONE));
    }
    try (var target = istio(settings("admin", "TrafficExtension", false, null))) {
      assertEquals(
          "greeter is there as a WasmPlugin already, and as a TrafficExtension too it would run twice."
              + " Undeploy it first.",
          refusal(() -> preview(target, release("3", "{}", Map.of()))));
    }
    try (var target = istio(settings("admin", "WasmPlugn", false, null))) {
      assertEquals(
          "The target istio has no resource WasmPlugn, only TrafficExtension, WasmPlugin. Did you mean"
              + " WasmPlugin?",
          refusal(() -> preview(target, release("3", "{}", Map.of()))));
    }
  }

  @Test
  void goesBackToWhatOthersHadChanged() throws Exception {
    try (var target = istio(settings("admin", "WasmPlugin", true, null))) {
      safely(target).deploy(release("1", "{}", Map.of("priority", 1L)));
      put(
          ISTIO,
          "wasmplugins/greeter",
          """
          apiVersion: extensions.istio.io/v1alpha1
          kind: WasmPlugin
          metadata: {name: greeter}
          spec: {priority: 2}
          """);
      assertEquals("unknown", target.current("greeter").orElseThrow().current().version());
      safely(target).deploy(release("2", "{}", Map.of("priority", 3L)));
      safely(target).rollback("greeter");
      assertTrue(there(ISTIO, "wasmplugins/greeter").contains("\"priority\":2"));
    }
  }

  @Test
  void noticesThatSomebodyElseWasFaster() throws Exception {
    try (var target = istio(settings("admin", "WasmPlugin", false, null));
        var other = istio(settings("admin", "WasmPlugin", false, null))) {
      var first = safely(target).deploy(release("1", "{}", Map.of()));
      var second = safely(other).deploy(release("2", "{}", Map.of()));
      assertEquals(
          "Somebody else has deployed greeter meanwhile (%s, where %s was). Run this again."
              .formatted(second.current(), first.current()),
          refusal(() -> target.apply(first)));
    }
  }

  @Test
  void takingAwayWhatIsGoneIsNoError() throws Exception {
    try (var target = istio(settings("admin", "WasmPlugin", false, ROBOT))) {
      target.stage(release("1", "{}", Map.of()));
      target.undeploy("greeter", Duration.ofSeconds(1));
      assertTrue(there(CORE, "secrets").contains(NONE));
    }
  }
}
