package io.proxywasm.maven.run;

import com.sun.net.httpserver.HttpExchange;
import io.proxywasm.harness.HeaderList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Translates between the JDK's HTTP server and messages as a proxy knows them. */
final class Exchanges {
  /** Concern one connection only, or are written by the server itself. */
  private static final Set<String> OF_THE_CONNECTION =
      Set.of("connection", "content-length", "transfer-encoding", "keep-alive", "date");

  private Exchanges() {}

  static HeaderList requestHeaders(HttpExchange exchange) {
    List<HeaderList.Entry> headers = new ArrayList<>();
    String host = exchange.getRequestHeaders().getFirst("host");
    headers.add(new HeaderList.Entry(":authority", host == null ? "localhost" : host));
    headers.add(new HeaderList.Entry(":path", exchange.getRequestURI().toString()));
    headers.add(new HeaderList.Entry(":method", exchange.getRequestMethod()));
    headers.add(new HeaderList.Entry(":scheme", "http"));
    // The JDK's server forgets the order; the alphabet is at least the same each time.
    Map<String, List<String>> sorted = new TreeMap<>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> sorted.put(name.toLowerCase(Locale.ROOT), values));
    sorted.remove("host");
    sorted.remove("connection");
    sorted.forEach(
        (name, values) ->
            values.forEach(value -> headers.add(new HeaderList.Entry(name, latin(value)))));
    return HeaderList.of(headers);
  }

  static void send(HttpExchange exchange, Message response) throws IOException {
    for (HeaderList.Entry header : response.headers()) {
      if (!header.name().startsWith(":") && !OF_THE_CONNECTION.contains(header.name())) {
        exchange
            .getResponseHeaders()
            .add(header.name(), new String(header.bytes(), StandardCharsets.ISO_8859_1));
      }
    }
    boolean head = exchange.getRequestMethod().equals("HEAD");
    byte[] body = head ? new byte[0] : response.body();
    exchange.sendResponseHeaders(response.status(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  /** The JDK's server reads each byte of a header as one character, and writes it so. */
  private static byte[] latin(String value) {
    return value.getBytes(StandardCharsets.ISO_8859_1);
  }
}
