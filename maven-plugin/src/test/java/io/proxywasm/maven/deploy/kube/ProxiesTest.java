package io.proxywasm.maven.deploy.kube;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpServer;
import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.deploy.Deadline;
import io.proxywasm.maven.deploy.Health;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProxiesTest {
  private static final String NAME = "extensions.istio.io/trafficextension/shop.greeter";
  private static final String FILTERS = "/config_dump?resource=ecds_filters";
  private static final String LISTENERS = "/config_dump?resource=dynamic_listeners";
  private static final Mesh.Expected EXPECTED =
      new Mesh.Expected("shop.greeter", "0a0b", Map.of("greeting", "hi"));

  private HttpServer server;
  private String address;
  private final Map<String, String> answers = new ConcurrentHashMap<>();
  private volatile int missing = 404;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String answer = answers.get(exchange.getRequestURI().toString());
          byte[] bytes = (answer == null ? "" : answer).getBytes(UTF_8);
          exchange.sendResponseHeaders(
              answer == null ? missing : 200, bytes.length == 0 ? -1 : bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    address = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private Proxies envoy() {
    return new Proxies(List.of(new Istio().probe(URI.create(address))));
  }

  private Proxies agent() {
    return new Proxies(List.of(new Istio().probe(URI.create(address + "/stats/prometheus"))));
  }

  /** Lets Envoy have a filter. */
  private void has(String updated, String filter) {
    answers.put(
        FILTERS,
        """
        {"configs": [{"last_updated": "%s", "ecds_filter": {"name": "%s", "typed_config": %s}}]}"""
            .formatted(updated, NAME, filter));
  }

  /** Lets Envoy have a listener that uses the filter. */
  private void listener(String state) {
    answers.put(
        LISTENERS,
        """
        {"configs": [{"%s": {"listener": {"filters": [{"name": "%s", "config_discovery": {}}]}}}]}"""
            .formatted(state, NAME));
  }

  private static String wasm(String digest, String configuration) {
    return """
        {"@type": "type.googleapis.com/envoy.extensions.filters.http.wasm.v3.Wasm", "config": {
          "vm_config": {"code": {"local": {"filename": "/data/%s.wasm"}}},
          "configuration": {"value": "%s"}}}"""
        .formatted(digest, configuration.replace("\"", "\\\""));
  }

  private static String rbac(String rules) {
    return """
        {"@type": "type.googleapis.com/envoy.extensions.filters.http.rbac.v3.RBAC" %s}"""
        .formatted(rules);
  }

  private void count(int pulled, int failed) {
    answers.put(
        "/stats/prometheus",
        """
        # TYPE istio_agent_wasm_config_conversion_count counter
        istio_agent_wasm_config_conversion_count{result="success"} %d
        istio_agent_wasm_config_conversion_count{result="fetch_failure"} %d
        """
            .formatted(pulled, failed));
  }

  private String awaited(Proxies proxies) {
    return assertThrows(
            BuildException.class,
            () -> proxies.awaitLoaded(EXPECTED, new Deadline(Duration.ofMillis(1))))
        .getMessage()
        .replace(address, "ADDRESS");
  }

  @Test
  void anEnvoyThatHasIt() throws Exception {
    has("1", wasm("0a0b", "{\"greeting\":\"hi\"}"));
    listener("warming_state");
    assertEquals(
        "the proxy at ADDRESS has no listener yet that uses " + NAME + " (after 0 s).",
        awaited(envoy()));
    listener("active_state");
    envoy().awaitLoaded(EXPECTED, new Deadline(Duration.ZERO));
    assertEquals(new Health(Health.State.SERVING, "loaded"), envoy().health(EXPECTED));
  }

  @Test
  void anEnvoyThatHasAnother() {
    has("1", wasm("0a0c", "{\"greeting\":\"hi\"}"));
    assertEquals("the proxy at ADDRESS has another shop.greeter (after 0 s).", awaited(envoy()));
    has("1", wasm("0a0b", "{\"greeting\":\"ho\"}"));
    assertEquals("the proxy at ADDRESS has another shop.greeter (after 0 s).", awaited(envoy()));
    assertEquals(Health.State.NOT_SERVING, envoy().health(EXPECTED).state());
    answers.clear();
    assertEquals("the proxy at ADDRESS has no shop.greeter (after 0 s).", awaited(envoy()));
  }

  @Test
  void anEnvoyThatWasGivenAnotherFilterInItsPlace() throws Exception {
    has("1", rbac(", \"rules\": {}"));
    String denies =
        "the agent of the proxy at ADDRESS could not pull the image, and has put a filter in its"
            + " place that denies everything.";
    assertEquals(denies, awaited(envoy()));
    has("1", rbac(""));
    assertEquals(denies.replace("denies", "allows"), awaited(envoy()));

    // One that was there before says nothing of what was deployed since.
    var proxies = envoy();
    proxies.remember();
    assertEquals(
        "the proxy at ADDRESS has still the former shop.greeter (after 0 s).", awaited(proxies));
    has("2", rbac(", \"rules\": {}"));
    assertEquals(denies, awaited(proxies));
  }

  @Test
  void anAgentThatCounts() throws Exception {
    count(3, 1);
    var proxies = agent();
    proxies.remember();
    assertEquals(
        "the agent at ADDRESS/stats/prometheus has pulled nothing (after 0 s).", awaited(proxies));
    count(4, 1);
    proxies.awaitLoaded(EXPECTED, new Deadline(Duration.ZERO));
    count(4, 2);
    assertEquals(
        "the agent at ADDRESS/stats/prometheus could not pull an image.", awaited(proxies));
    assertEquals(Health.State.UNKNOWN, proxies.health(EXPECTED).state());
  }

  @Test
  void anAgentThatHasNothingToDo() throws Exception {
    count(3, 1);
    var proxies = agent();
    proxies.remember();
    proxies.expectNothingNew();
    proxies.awaitLoaded(EXPECTED, new Deadline(Duration.ZERO));
  }

  @Test
  void aProxyThatDoesNotAnswer() {
    assertEquals(
        "Cannot ask the proxy at ADDRESS/stats/prometheus what it has loaded:"
            + " it answers 404 to /stats/prometheus",
        awaited(agent()).split("\\.", 2)[0]);
    missing = 503;
    assertEquals(
        """
        Cannot ask the proxy at ADDRESS what it has loaded: it answers 503 to /config_dump. \
        proxywasm.deploy.probe takes an Envoy's administration listener (http://127.0.0.1:15000) \
        and an agent's metrics (http://127.0.0.1:15020/stats/prometheus); kubectl port-forward brings either here.""",
        awaited(envoy()));
    assertEquals(Health.State.UNKNOWN, envoy().health(EXPECTED).state());
  }
}
