package io.proxywasm.maven.deploy.envoy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** An administration listener of an Envoy that has a filter {@code guest} and never another. */
final class FakeAdmin implements AutoCloseable {
  private final HttpServer server;
  volatile int status = 200;
  volatile int refusals;

  FakeAdmin() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] answer =
              (exchange.getRequestURI().getPath().equals("/stats") ? stats() : "{}")
                  .getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.start();
  }

  private String stats() {
    return """
        extension_config_discovery.http_filter.guest.version_text: "old"
        extension_config_discovery.http_filter.guest.update_rejected: %d
        extension_config_discovery.http_filter.guest.update_failure: 0
        extension_config_discovery.http_filter.guest.update_duration: No recorded values
        """
        .formatted(refusals);
  }

  URI uri() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
