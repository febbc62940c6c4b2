package io.proxywasm.maven.registry;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sends single requests to a registry, as the user it is to be asked by. */
final class Transport {
  static final byte[] NOTHING = {};
  private static final Duration CONNECT = Duration.ofSeconds(20);
  private static final Duration ANSWER = Duration.ofMinutes(5);
  private static final Set<Integer> PASSING = Set.of(408, 429, 500, 502, 503, 504);
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  private final String registry;
  private final URI root;
  private final RegistryOptions options;
  private final HttpClient client;
  private final Tokens tokens;

  /** What to send, and the scope a token for it has to have. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Request(String method, URI uri, Map<String, String> headers, byte[] body, String scope) {}

  Transport(String registry, RegistryOptions options) throws RegistryException {
    this.registry = registry;
    this.options = options;
    String host = registry.equals("docker.io") ? "registry-1.docker.io" : registry;
    root = URI.create((options.plainHttp() ? "http://" : "https://") + host + "/v2/");
    var builder =
        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT);
    if (options.caFile() != null) {
      builder.sslContext(TrustedCertificates.with(options.caFile()));
    }
    if (options.proxy() != null) {
      builder.proxy(options.proxy());
    }
    client = builder.build();
    tokens = new Tokens(this, options);
  }

  /** Returns the registry's own address of a path below {@code /v2/}. */
  URI uri(String path) {
    return root.resolve(path);
  }

  /**
   * Sends, authorized for the request's scope.
   *
   * @param what says in messages what it is for
   * @param allowed the statuses the caller knows how to take
   */
  HttpResponse<byte[]> send(Request request, String what, Set<Integer> allowed)
      throws PassingFailure, RegistryException, InterruptedException {
    if (!root.getAuthority().equals(request.uri().getAuthority())) {
      // Where the registry keeps its blobs: no place to send passwords to.
      return check(exchange(request, null, what), what, request.uri().getAuthority(), allowed);
    }
    var response = exchange(request, tokens.authorization(request.scope()), what);
    if (response.statusCode() == 401) {
      var challenge = Challenge.of(response.headers().allValues("www-authenticate"));
      if (challenge.isPresent()) {
        tokens.answer(challenge.get(), request.scope(), what);
        response = exchange(request, tokens.authorization(request.scope()), what);
      }
    }
    return check(response, what, registry, allowed);
  }

  /** Sends, and follows a redirect of a download, to wherever it leads. */
  HttpResponse<byte[]> sendFollowing(Request request, String what, Set<Integer> allowed)
      throws PassingFailure, RegistryException, InterruptedException {
    var orRedirect = new HashSet<>(allowed);
    orRedirect.addAll(REDIRECTS);
    var response = send(request, what, orRedirect);
    if (!REDIRECTS.contains(response.statusCode())) {
      return response;
    }
    var elsewhere = location(request, response, what);
    return send(
        new Request(request.method(), elsewhere, request.headers(), NOTHING, request.scope()),
        what,
        allowed);
  }

  /** Returns where a response points to. */
  URI location(Request request, HttpResponse<byte[]> response, String what)
      throws RegistryException {
    var location = response.headers().firstValue("location").orElse("");
    try {
      if (!location.isEmpty()) {
        return request.uri().resolve(location);
      }
    } catch (IllegalArgumentException e) {
      // Refused below, like none at all.
    }
    throw new RegistryException(
        "%s: %s answered %d with the location '%s', which is none: this is no registry."
            .formatted(what, registry, response.statusCode(), location));
  }

  /** Sends once, with this authorization or as nobody. */
  HttpResponse<byte[]> exchange(Request request, @Nullable String authorization, String what)
      throws PassingFailure, RegistryException, InterruptedException {
    var body =
        request.body().length == 0
            ? BodyPublishers.noBody()
            : BodyPublishers.ofByteArray(request.body());
    var builder =
        HttpRequest.newBuilder(request.uri()).timeout(ANSWER).method(request.method(), body);
    request.headers().forEach(builder::header);
    if (authorization != null) {
      builder.header("Authorization", authorization);
    }
    try {
      return client.send(builder.build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw ConnectionFailures.of(e, what, request.uri());
    }
  }

  /** Returns a response of an allowed status; any other is a failure, in passing or for good. */
  HttpResponse<byte[]> check(
      HttpResponse<byte[]> response, String what, String host, Set<Integer> allowed)
      throws PassingFailure, RegistryException {
    if (allowed.contains(response.statusCode())) {
      return response;
    }
    String message = Refusals.of(response, what, host, options.credentials());
    if (PASSING.contains(response.statusCode()) && !Refusals.hasNoRoom(response)) {
      throw new PassingFailure(
          message,
          response.headers().firstValue("retry-after").map(Transport::seconds).orElse(null),
          null);
    }
    throw new RegistryException(message);
  }

  private static @Nullable Duration seconds(String retryAfter) {
    return retryAfter.matches("\\d{1,6}") ? Duration.ofSeconds(Long.parseLong(retryAfter)) : null;
  }
}
