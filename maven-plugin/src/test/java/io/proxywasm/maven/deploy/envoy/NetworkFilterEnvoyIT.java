package io.proxywasm.maven.deploy.envoy;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.harness.envoy.EnvoyBinary;
import io.proxywasm.harness.envoy.EnvoyOptions;
import io.proxywasm.harness.envoy.EnvoyProcess;
import io.proxywasm.harness.envoy.EnvoySource;
import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.deploy.Deadline;
import io.proxywasm.maven.deploy.Health;
import io.proxywasm.maven.deploy.Release;
import io.proxywasm.maven.deploy.SafeDeploy;
import io.proxywasm.maven.run.Guest;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Deploys a filter of connections to a real Envoy, which sends back what the filter let through.
 */
class NetworkFilterEnvoyIT {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  @TempDir Path work;
  private Path folder;
  private Path module;
  private EnvoyProcess envoy;

  @BeforeEach
  void start() throws Exception {
    folder = Files.createDirectories(work.resolve("filters"));
    module = Guest.ofConnections(work);
    deploy(target(List.of()), "1", "one ", Map.of());
    envoy =
        EnvoyProcess.start(
            EnvoyBinary.find(EnvoySource.fromSystem(), System.out::println),
            bootstrap(
                target(List.of())
                    .render(release("1", "", Map.of()))
                    .get("connections-listener.yaml")),
            EnvoyOptions.defaults());
  }

  @AfterEach
  void stop() {
    envoy.close();
  }

  private static String bootstrap(String listenerSnippet) {
    return """
        node: { id: test, cluster: test }
        static_resources:
          listeners:
          - name: filtered
            address: { socket_address: { address: 127.0.0.1, port_value: 0 } }
            filter_chains:
            - filters:
        """
        + listenerSnippet.indent(6)
        + """
              - name: echo
                typed_config: { "@type": type.googleapis.com/envoy.extensions.filters.network.echo.v3.Echo }
        """;
  }

  private EnvoyTarget target(List<URI> admins) {
    return new EnvoyTarget(
        new EnvoySettings(folder, folder.toString(), admins, FilterKind.NETWORK, null));
  }

  private EnvoyTarget target() {
    return target(List.of(envoy.admin()));
  }

  private Release release(String version, String configuration, Map<String, Object> fields)
      throws Exception {
    return Release.of("connections", version, module, null, configuration, fields);
  }

  private static SafeDeploy safely(EnvoyTarget target) {
    return new SafeDeploy(target, LIMIT, line -> {}, InstantSource.system());
  }

  private void deploy(
      EnvoyTarget target, String version, String configuration, Map<String, Object> fields)
      throws Exception {
    var release = release(version, configuration, fields);
    safely(target).check(release);
    safely(target).deploy(release);
  }

  /** Waits for what comes back to a client, since workers are a moment behind. */
  private void awaitEcho(String expected) throws Exception {
    var deadline = new Deadline(LIMIT);
    for (String echo = echo(expected.length());
        !echo.equals(expected);
        echo = echo(expected.length())) {
      deadline.pauseOrFail("it sends back " + echo);
    }
  }

  private String echo(int length) throws Exception {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), envoy.port())) {
      socket.setSoTimeout((int) LIMIT.toMillis());
      socket.getOutputStream().write("ping, ping, ping".getBytes(US_ASCII));
      return new String(socket.getInputStream().readNBytes(length), US_ASCII);
    }
  }

  @Test
  void isReplacedAndPutBackAndTakenAway() throws Exception {
    awaitEcho("one ping");
    deploy(target(), "2", "two ", Map.of());
    awaitEcho("two ping");
    var now = target().current("connections").orElseThrow();
    assertEquals(new Health(Health.State.SERVING, "loaded"), target().health(now));

    var wasmtime = Map.<String, Object>of("runtime", "envoy.wasm.runtime.wasmtime");
    String refused =
        assertThrows(
                BuildException.class,
                () -> deploy(target(), "3", "three ", Map.of("vm_config", wasmtime)))
            .getMessage();
    assertTrue(
        refused.matches(
            "(?s)3-[0-9a-f]{12} does not serve in envoy: Envoy at %s refused it: .*\n2-[0-9a-f]{12} was put back and serves."
                .formatted(envoy.admin())),
        refused);
    awaitEcho("two ping");

    safely(target()).rollback("connections");
    awaitEcho("one ping");
    safely(target()).undeploy("connections");
    awaitEcho("ping, ping, ping");
  }
}
