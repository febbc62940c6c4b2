package io.proxywasm.harness.envoy;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An upstream on a loopback port that answers every request with 200 and, as plain text, the
 * request that arrived: its first line, its headers, an empty line, its body byte for byte. Keeps
 * connections alive; fast enough to stand behind a load test.
 */
public final class EchoUpstream implements AutoCloseable {
  private final ServerSocket server;
  private final Set<Socket> connections = ConcurrentHashMap.newKeySet();

  private EchoUpstream(ServerSocket server) {
    this.server = server;
  }

  /** Starts to listen on a free port. */
  public static EchoUpstream start() {
    try {
      EchoUpstream echo =
          new EchoUpstream(new ServerSocket(0, 128, InetAddress.getLoopbackAddress()));
      daemon(echo::accept, "echo-upstream");
      return echo;
    } catch (IOException e) {
      throw new UncheckedIOException("No free port on the loopback interface", e);
    }
  }

  /** Returns where it listens. */
  public URI uri() {
    return URI.create(
        "http://" + server.getInetAddress().getHostAddress() + ":" + server.getLocalPort());
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        connections.add(socket);
        daemon(() -> serve(socket), "echo-connection");
      } catch (IOException e) {
        // Closed, or a client that left at once: the loop's condition tells.
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      socket.setTcpNoDelay(true);
      var in = new BufferedInputStream(socket.getInputStream());
      OutputStream out = socket.getOutputStream();
      WireMessage request = WireMessage.read(in);
      while (request != null) {
        out.write(answer(request));
        request = request.closes() ? null : WireMessage.read(in);
      }
    } catch (IOException e) {
      // The client went away within a message; there is nobody left to tell.
      return;
    } finally {
      connections.remove(socket);
    }
  }

  private static byte[] answer(WireMessage request) throws IOException {
    StringBuilder head = new StringBuilder(request.startLine()).append('\n');
    for (Map.Entry<String, String> header : request.headers()) {
      head.append(header.getKey()).append(": ").append(header.getValue()).append('\n');
    }
    // Header bytes go back as they came.
    byte[] seen = head.append('\n').toString().getBytes(StandardCharsets.ISO_8859_1);
    String status =
        "HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ncontent-length: "
            + (seen.length + request.body().length)
            + "\r\n\r\n";
    var answer = new ByteArrayOutputStream(status.length() + seen.length + request.body().length);
    answer.write(status.getBytes(StandardCharsets.US_ASCII));
    answer.write(seen);
    answer.write(request.body());
    return answer.toByteArray();
  }

  private static void daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    thread.start();
  }

  /** Stops listening and drops open connections. */
  @Override
  public void close() {
    try {
      server.close();
      for (Socket socket : connections) {
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
