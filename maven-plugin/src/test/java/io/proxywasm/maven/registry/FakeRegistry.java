package io.proxywasm.maven.registry;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.proxywasm.maven.image.Blob;
import io.proxywasm.sdk.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * A registry in this process. It answers as the real one did that was recorded; what else may go
 * wrong is scripted.
 */
final class FakeRegistry implements AutoCloseable {
  /** What a request gets in place of its answer. */
  interface Fault {
    void answer(HttpExchange exchange) throws IOException;
  }

  private static final Pattern DIGEST = Pattern.compile("sha256:[0-9a-f]{64}");

  final Map<String, byte[]> blobs = Collections.synchronizedMap(new HashMap<>());
  final Map<String, byte[]> manifests = Collections.synchronizedMap(new HashMap<>());
  final List<String> requests = Collections.synchronizedList(new ArrayList<>());
  final List<String> authorizations = Collections.synchronizedList(new ArrayList<>());
  private final Map<String, Deque<Fault>> faults = new HashMap<>();
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private @Nullable String authorization;
  private @Nullable String challenge;

  FakeRegistry() throws IOException {
    this(null);
  }

  /** Starts; with TLS if there is a context. */
  FakeRegistry(@Nullable SSLContext tls) throws IOException {
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    if (tls == null) {
      server = HttpServer.create(address, 0);
    } else {
      var https = HttpsServer.create(address, 0);
      https.setHttpsConfigurator(new HttpsConfigurator(tls));
      server = https;
    }
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  /** Host and port, as in an image's name. */
  String name() {
    return "localhost:" + server.getAddress().getPort();
  }

  /** Wants this {@code Authorization} in each request; asks for a password where it is another. */
  void require(String authorization) {
    this.authorization = authorization;
  }

  /** Wants this {@code Authorization} in each request; says where to get it. */
  void require(String authorization, String challenge) {
    this.authorization = authorization;
    this.challenge = challenge;
  }

  /** Lets the next request of this method and kind of path meet a fault, and the ones after it. */
  void fault(String methodAndKind, Fault... next) {
    faults.put(methodAndKind, new ArrayDeque<>(List.of(next)));
  }

  /** What the real registry answered in a case. */
  static Fault recorded(String name) {
    return exchange -> {
      exchange.getRequestBody().readAllBytes();
      respond(exchange, RecordedAnswer.of(name), "");
    };
  }

  /** A status with the usual body of an error. */
  static Fault status(int status, String code, String message, String... headers) {
    return exchange -> {
      for (int i = 0; i < headers.length; i += 2) {
        exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
      }
      exchange.getRequestBody().readAllBytes();
      error(exchange, status, code, message);
    };
  }

  /** Says that all is well, and forgets what it got. */
  static Fault swallow() {
    return recorded("PUT manifest");
  }

  /** Takes a part of the body and closes the connection. */
  static Fault breakOff() {
    return exchange -> {
      exchange.getRequestBody().readNBytes(10);
      exchange.close();
    };
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      var path = exchange.getRequestURI().getPath();
      var request = exchange.getRequestMethod() + " " + kind(path);
      requests.add(exchange.getRequestMethod() + " " + path.replaceFirst("sha256:.*", "DIGEST"));
      var authorized = exchange.getRequestHeaders().getFirst("Authorization");
      authorizations.add(Objects.requireNonNullElse(authorized, "none"));
      var fault = faults.getOrDefault(request, new ArrayDeque<>()).poll();
      if (fault != null) {
        fault.answer(exchange);
      } else if (path.equals("/token")) {
        token(exchange);
      } else if (authorization != null && !authorization.equals(authorized)) {
        refuse(exchange);
      } else {
        answer(exchange, request, path.substring(path.lastIndexOf('/') + 1));
      }
    }
  }

  private static String kind(String path) {
    if (path.endsWith("/blobs/uploads/")) {
      return "uploads";
    }
    return path.contains("/uploads/")
        ? "upload"
        : path.contains("/manifests/") ? "manifest" : path.equals("/token") ? "token" : "blob";
  }

  private void token(HttpExchange exchange) throws IOException {
    if (exchange.getRequestMethod().equals("POST")) {
      requests.add("token for " + new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    } else {
      requests.add("token for " + exchange.getRequestURI().getQuery());
      var user = exchange.getRequestHeaders().getFirst("Authorization");
      if (!new Credentials("robot", "secret", "").basic().equals(user)) {
        error(exchange, 401, "UNAUTHORIZED", "incorrect username or password");
        return;
      }
    }
    send(exchange, 200, "{\"token\":\"t-1\",\"expires_in\":300}".getBytes(UTF_8));
  }

  private void refuse(HttpExchange exchange) throws IOException {
    exchange.getRequestBody().readAllBytes();
    var answer = RecordedAnswer.of("POST uploads, as nobody");
    if (challenge != null) {
      answer.headers().put("Www-Authenticate", challenge);
    }
    respond(exchange, answer, "");
  }

  private void answer(HttpExchange exchange, String request, String last) throws IOException {
    var body = exchange.getRequestBody().readAllBytes();
    var digest = Blob.digestOf(body);
    switch (request) {
      case "HEAD blob", "GET blob" -> found(exchange, request, blobs.get(last));
      case "GET manifest" -> found(exchange, request, manifests.get(last));
      case "POST uploads" -> respond(exchange, RecordedAnswer.of(request), "");
      case "PUT upload" -> {
        boolean same = exchange.getRequestURI().getQuery().endsWith("digest=" + digest);
        if (same) {
          blobs.put(digest, body);
        }
        respond(exchange, RecordedAnswer.of(same ? request : request + ", other bytes"), digest);
      }
      case "PUT manifest" -> {
        boolean complete =
            DIGEST
                .matcher(new String(body, UTF_8))
                .results()
                .map(MatchResult::group)
                .allMatch(blobs::containsKey);
        if (complete) {
          manifests.put(last, body);
          manifests.put(digest, body);
        }
        respond(
            exchange,
            RecordedAnswer.of(complete ? request : request + ", without its blobs"),
            digest);
      }
      default -> throw new IllegalStateException("No one asks a registry for " + request);
    }
  }

  private static void found(HttpExchange exchange, String request, byte @Nullable [] content)
      throws IOException {
    if (content == null) {
      respond(exchange, RecordedAnswer.of(request + ", none"), "");
      return;
    }
    var answer = RecordedAnswer.of(request);
    headers(exchange, answer, Blob.digestOf(content));
    if (request.endsWith("manifest")) {
      var type = JsonObject.parse(content).string("mediaType");
      exchange.getResponseHeaders().set("Content-Type", type);
    }
    send(exchange, answer.status(), content);
  }

  private static void respond(HttpExchange exchange, RecordedAnswer answer, String digest)
      throws IOException {
    headers(exchange, answer, digest);
    send(exchange, answer.status(), answer.body().getBytes(UTF_8));
  }

  private static void headers(HttpExchange exchange, RecordedAnswer answer, String digest) {
    var host = exchange.getRequestHeaders().getFirst("Host");
    var scheme = exchange.getHttpContext().getServer() instanceof HttpsServer ? "https:" : "http:";
    answer
        .headers()
        .forEach(
            (name, value) ->
                exchange
                    .getResponseHeaders()
                    .set(
                        name,
                        value
                            .replace("http:", scheme)
                            .replace("REGISTRY", host)
                            .replace("DIGEST", digest)));
  }

  private static void error(HttpExchange exchange, int status, String code, String message)
      throws IOException {
    var body = "{\"errors\":[{\"code\":\"%s\",\"message\":\"%s\"}]}".formatted(code, message);
    send(exchange, status, body.getBytes(UTF_8));
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    boolean empty = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, empty ? -1 : body.length);
    if (!empty) {
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
