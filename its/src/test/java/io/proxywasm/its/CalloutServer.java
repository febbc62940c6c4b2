package io.proxywasm.its;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The server of the callout cases in real Envoy. */
final class CalloutServer implements AutoCloseable {
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private final HttpServer server;
  private final ServerSocket wire;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private int slow;
  private final CountDownLatch end = new CountDownLatch(1);

  CalloutServer() throws IOException {
    var loopback = InetAddress.getLoopbackAddress();
    server = HttpServer.create(new InetSocketAddress(loopback, 0), 128);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
    wire = new ServerSocket(0, 16, loopback);
    threads.execute(this::serveWire);
  }

  URI web() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** Returns the server that speaks trailers, which the JDK's does not. */
  URI wire() {
    return URI.create("http://127.0.0.1:" + wire.getLocalPort());
  }

  /** Returns how many requests for the path without an answer have come. */
  synchronized int slow() {
    return slow;
  }

  synchronized void awaitSlow(int count) throws InterruptedException {
    long end = System.nanoTime() + LIMIT.toNanos();
    while (slow < count) {
      if (System.nanoTime() > end) {
        throw new AssertionError(slow + " requests for /slow instead of " + count);
      }
      wait(100);
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    if (path.equals("/slow")) {
      synchronized (this) {
        slow++;
        notifyAll();
      }
      await();
      exchange.close();
    } else if (path.equals("/break")) {
      exchange.sendResponseHeaders(200, 1000);
      exchange.getResponseBody().write(new byte[10]);
      exchange.getResponseBody().flush();
      exchange.close();
    } else {
      answer(exchange, path);
    }
  }

  private void await() {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void answer(HttpExchange exchange, String path) throws IOException {
    var headers = exchange.getRequestHeaders();
    String extra = headers.getFirst("x-extra");
    var answer =
        CalloutAnswers.to(
            exchange.getRequestMethod(),
            path,
            headers.getFirst("host"),
            extra == null ? "" : extra,
            new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    answer.a().forEach(value -> exchange.getResponseHeaders().add("a", value));
    byte[] body = answer.body().getBytes(UTF_8);
    exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }

  private void serveWire() {
    while (!wire.isClosed()) {
      try (Socket socket = wire.accept()) {
        var in = socket.getInputStream();
        var head = new StringBuilder();
        for (int b = in.read(); b >= 0; b = in.read()) {
          head.append((char) b);
          if (head.indexOf("\r\n\r\n") > 0) {
            break;
          }
        }
        // Trailers come after chunks alone.
        String seen = head.indexOf("chunked") < 0 ? "without trailers" : "with trailers";
        socket
            .getOutputStream()
            .write(
                ("HTTP/1.1 200 OK\r\na: 1\r\ntransfer-encoding: chunked\r\nconnection: close\r\n"
                        + "trailer: t\r\n\r\n"
                        + Integer.toHexString(seen.length())
                        + "\r\n"
                        + seen
                        + "\r\n0\r\nt: 1\r\nt: 2\r\n\r\n")
                    .getBytes(ISO_8859_1));
      } catch (IOException e) {
        // Closed, or a proxy that left: the loop's condition tells.
      }
    }
  }

  @Override
  public void close() throws IOException {
    end.countDown();
    server.stop(0);
    wire.close();
    threads.shutdownNow();
  }
}
