package io.proxywasm.its;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.proxywasm.harness.envoy.EchoUpstream;
import io.proxywasm.harness.envoy.EnvoyBinary;
import io.proxywasm.harness.envoy.EnvoyConfig;
import io.proxywasm.harness.envoy.EnvoyLogLine;
import io.proxywasm.harness.envoy.EnvoyOptions;
import io.proxywasm.harness.envoy.EnvoyProcess;
import io.proxywasm.harness.envoy.EnvoySource;
import io.proxywasm.its.filters.TellingConnection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Connections through real Envoy; {@link TcpWasmIT} asks the test harness the same. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TcpEnvoyIT extends TcpBehaviour {
  private static final int LIMIT_MILLIS = 30_000;

  @TempDir static Path folder;

  private Path envoy;
  private TestModule module;
  private EchoUpstream guard;

  @BeforeAll
  void prepare() throws Exception {
    envoy = EnvoyBinary.find(EnvoySource.fromSystem(), System.out::println);
    module = TestModule.of(TellingConnection.class, 16 << 20, folder);
    guard = EchoUpstream.start();
  }

  @AfterAll
  void stop() {
    guard.close();
  }

  @Override
  TcpNetwork network(String configuration) throws Exception {
    var server = new ServerSocket(0, 16, InetAddress.getLoopbackAddress());
    server.setSoTimeout(LIMIT_MILLIS);
    BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    var upstream = URI.create("tcp://127.0.0.1:" + server.getLocalPort());
    var proxy =
        EnvoyProcess.start(
            envoy,
            EnvoyConfig.of(module.wasm(), upstream)
                .cluster("guard", guard.uri())
                .configuration(configuration),
            EnvoyOptions.defaults().withLog(line -> keep(line, lines)));
    return new Network(proxy, server, lines, new ArrayList<>());
  }

  private static void keep(EnvoyLogLine line, BlockingQueue<String> lines) {
    if (line.fromFilter() && TcpLog.counts(line.filterMessage())) {
      lines.add(TcpLog.plain(line.filterMessage()));
    }
  }

  private record Network(
      EnvoyProcess proxy, ServerSocket server, BlockingQueue<String> lines, List<Socket> sockets)
      implements TcpNetwork {
    @Override
    public Wire connect() throws IOException {
      var wire = new SocketWire(this, client());
      wire.upstream();
      return wire;
    }

    @Override
    public Wire connectWithoutUpstream() throws IOException {
      return new SocketWire(this, client());
    }

    private Socket client() throws IOException {
      return kept(new Socket(InetAddress.getLoopbackAddress(), proxy.port()));
    }

    Socket kept(Socket socket) throws IOException {
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(LIMIT_MILLIS);
      sockets.add(socket);
      return socket;
    }

    @Override
    public void logs(String... expected) throws InterruptedException {
      for (String line : expected) {
        assertEquals(line, lines.poll(LIMIT_MILLIS, TimeUnit.MILLISECONDS));
      }
      assertEquals(List.of(), List.copyOf(lines));
    }

    /** It passes by itself; who needs what happens then waits for the log. */
    @Override
    public void passTime() {}

    @Override
    public void close() {
      try {
        for (var socket : sockets) {
          socket.close();
        }
        server.close();
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
      proxy.close();
    }
  }

  private static final class SocketWire implements TcpNetwork.Wire {
    private final Network network;
    private final Socket client;
    private final ByteArrayOutputStream atClient = new ByteArrayOutputStream();
    private final ByteArrayOutputStream atUpstream = new ByteArrayOutputStream();
    private @Nullable Socket upstream;

    SocketWire(Network network, Socket client) {
      this.network = network;
      this.client = client;
    }

    Socket upstream() throws IOException {
      if (upstream == null) {
        upstream = network.kept(network.server().accept());
      }
      return upstream;
    }

    @Override
    public void send(String text) throws IOException {
      client.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void sendEnd() throws IOException {
      client.shutdownOutput();
    }

    @Override
    public void disconnect() throws IOException {
      client.setSoLinger(true, 0);
      client.close();
    }

    @Override
    public void upstreamSends(String text) throws IOException {
      upstream().getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void upstreamCloses() throws IOException {
      upstream().shutdownOutput();
    }

    @Override
    public void arrivesUpstream(String text) throws IOException {
      assertEquals(text, read(upstream(), atUpstream, text.length()));
    }

    @Override
    public void arrivesDownstream(String text) throws IOException {
      assertEquals(text, read(client, atClient, text.length()));
    }

    @Override
    public void endsUpstream(String text) throws IOException {
      assertEquals(text, read(upstream(), atUpstream, Integer.MAX_VALUE));
    }

    @Override
    public void endsDownstream(String text) throws IOException {
      assertEquals(text, read(client, atClient, Integer.MAX_VALUE));
    }

    /** Reads until there are as many bytes as expected, or the end. */
    private static String read(Socket socket, ByteArrayOutputStream all, int expected)
        throws IOException {
      byte[] chunk = new byte[1024];
      int length = 0;
      while (all.size() < expected && length >= 0) {
        try {
          length = socket.getInputStream().read(chunk);
        } catch (SocketException e) {
          // Closed with something unread on the other side, which is an end as well.
          length = -1;
        }
        all.write(chunk, 0, Math.max(0, length));
      }
      return all.toString(StandardCharsets.UTF_8);
    }
  }
}
