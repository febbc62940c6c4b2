package io.proxywasm.its;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.harness.Connection;
import io.proxywasm.harness.Engine;
import io.proxywasm.harness.FilterHost;
import io.proxywasm.harness.UpstreamResponse;
import io.proxywasm.its.filters.TellingConnection;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** Connections in the test harness; {@link TcpEnvoyIT} asks Envoy the same. */
class TcpWasmIT {
  @TempDir static Path folder;

  private static TestModule module;

  @BeforeAll
  static void compile() throws Exception {
    module = TestModule.of(TellingConnection.class, 16 << 20, folder);
  }

  @Nested
  class OnTheJvm extends TcpBehaviour {
    @Override
    TcpNetwork network(String configuration) {
      return new Network(
          FilterHost.of(Engine.JVM, TellingConnection.class).configure(configuration));
    }
  }

  @Nested
  class InChicory extends TcpBehaviour {
    @Override
    TcpNetwork network(String configuration) {
      return new Network(FilterHost.module(module.wasm()).configure(configuration));
    }
  }

  private static final class Network implements TcpNetwork {
    private final FilterHost host;
    private int logged;

    Network(FilterHost host) {
      this.host = host;
      host.cluster("guard").reply(UpstreamResponse.status(200));
    }

    @Override
    public Wire connect() {
      var connection = host.connect();
      assertTrue(connection.connected());
      return new HarnessWire(connection);
    }

    @Override
    public Wire connectWithoutUpstream() {
      var connection = host.connect();
      assertFalse(connection.connected());
      return new HarnessWire(connection);
    }

    @Override
    public void logs(String... lines) {
      List<String> all = host.logs().stream().map(line -> TcpLog.plain(line.message())).toList();
      assertEquals(List.of(lines), all.subList(logged, all.size()));
      logged = all.size();
    }

    @Override
    public void passTime() {
      host.advance(Duration.ofSeconds(1));
    }

    @Override
    public void close() {
      assertNull(host.vmFailure());
      host.close();
    }
  }

  private record HarnessWire(Connection connection) implements TcpNetwork.Wire {
    @Override
    public void send(String text) {
      connection.send(text);
    }

    @Override
    public void sendEnd() {
      connection.sendEnd();
    }

    @Override
    public void disconnect() {
      connection.disconnect();
      assertTrue(connection.closed());
    }

    @Override
    public void upstreamSends(String text) {
      connection.upstreamSends(text);
    }

    @Override
    public void upstreamCloses() {
      connection.upstreamCloses();
    }

    @Override
    public void arrivesUpstream(String text) {
      assertEquals(text, connection.upstream().text());
    }

    @Override
    public void arrivesDownstream(String text) {
      assertEquals(text, connection.downstream().text());
    }

    @Override
    public void endsUpstream(String text) {
      assertEquals(text, connection.upstream().text());
      assertTrue(connection.upstream().ended() || connection.closed());
    }

    @Override
    public void endsDownstream(String text) {
      assertEquals(text, connection.downstream().text());
      assertTrue(connection.downstream().ended() || connection.closed());
    }
  }
}
