package io.proxywasm.harness.envoy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What Envoy makes of it is the business of the EnvoyITs. */
class EnvoyConfigTest {
  private static final Path MODULE = Path.of("/filters/a b.wasm");

  private static EnvoyConfig to(String upstream) {
    return EnvoyConfig.of(MODULE, URI.create(upstream));
  }

  private static void assertHas(String json, String part) {
    assertTrue(json.contains(part), json);
  }

  @Test
  void escapesWhatTheUserWrites() {
    String json = to("http://127.0.0.1:1").configuration("{\"a\":\n\"\\ \u00e4\u2028\"}").toJson();
    assertHas(json, "\"value\": \"{\\\"a\\\":\\u000a\\\"\\\\ \\u00e4\\u2028\\\"}\"");
    assertHas(json, "\"filename\": \"/filters/a b.wasm\"");
  }

  @Test
  void asksForReloadsByDefault() {
    String json = to("http://127.0.0.1:1").reloadBackoff(Duration.ofMillis(250)).toJson();
    assertHas(json, "\"failure_policy\": \"FAIL_RELOAD\"");
    assertHas(json, "\"base_interval\": \"0.25s\"");
    assertFalse(
        to("http://127.0.0.1:1")
            .failurePolicy(FailurePolicy.OPEN)
            .toJson()
            .contains("reload_config"));
  }

  @Test
  void reachesHostsByNameWithTls() {
    String json = to("https://example.org/base").toJson();
    assertHas(json, "\"type\": \"STRICT_DNS\"");
    assertHas(json, "\"port_value\": 443");
    assertHas(json, "\"sni\": \"example.org\"");
    assertHas(json, "\"auto_host_rewrite\": true");
    assertHas(json, "\"prefix_rewrite\": \"/base/\"");
  }

  @Test
  void refusesAnUpstreamThatIsNoUrl() {
    assertEquals(
        "The upstream must be a URL such as http://localhost:8080, not 'localhost:8080'",
        assertThrows(IllegalArgumentException.class, () -> to("localhost:8080")).getMessage());
    assertEquals(
        "A TCP upstream needs a port, as in tcp://localhost:6379, not 'tcp://localhost'",
        assertThrows(IllegalArgumentException.class, () -> to("tcp://localhost")).getMessage());
  }

  @Test
  void putsTheFilterInFrontOfConnectionsToATcpUpstream() {
    String json = to("tcp://127.0.0.1:1").toJson();
    assertHas(json, "type.googleapis.com/envoy.extensions.filters.network.wasm.v3.Wasm");
    assertHas(json, "type.googleapis.com/envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy");
    assertFalse(json.contains("http"), json);
  }

  @Test
  void hasTheClustersThatTheFilterCalls() {
    var config =
        to("http://127.0.0.1:1")
            .cluster("auth", URI.create("http://127.0.0.1:4711"))
            .emptyCluster("nobody");
    String json = config.toJson();
    assertHas(json, "\"name\": \"auth\"");
    assertHas(json, "\"port_value\": 4711");
    assertHas(json, "\"enable_trailers\": true");
    assertHas(json, "\"name\": \"nobody\"");
  }
}
