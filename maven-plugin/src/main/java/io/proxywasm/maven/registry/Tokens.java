package io.proxywasm.maven.registry;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.proxywasm.maven.registry.Transport.Request;
import io.proxywasm.sdk.json.JsonException;
import io.proxywasm.sdk.json.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers a registry's challenges, and remembers the answers by scope. */
final class Tokens {
  private final Transport transport;
  private final RegistryOptions options;
  private final Map<String, String> authorizations = new HashMap<>();

  Tokens(Transport transport, RegistryOptions options) {
    this.transport = transport;
    this.options = options;
  }

  /** Returns what was found for this scope; null before any challenge. */
  @Nullable String authorization(String scope) {
    return authorizations.get(scope);
  }

  /** Finds what authorizes requests of a scope from now on. */
  void answer(Challenge challenge, String scope, String what)
      throws PassingFailure, RegistryException, InterruptedException {
    var credentials = options.credentials();
    if (!challenge.isBasic()) {
      authorizations.put(scope, "Bearer " + token(challenge, scope, credentials, what));
    } else if (credentials != null) {
      authorizations.put(scope, credentials.basic());
    }
  }

  private String token(
      Challenge challenge, String scope, @Nullable Credentials credentials, String what)
      throws PassingFailure, RegistryException, InterruptedException {
    var realm = realm(challenge, what);
    var query = "service=" + encode(challenge.parameter("service")) + "&scope=" + encode(scope);
    var answer = ask(realm, query, credentials, what);
    var response = transport.check(answer, what, realm.toString(), Set.of(200));
    try {
      var content = JsonObject.parse(response.body());
      return content.has("token") ? content.string("token") : content.string("access_token");
    } catch (JsonException e) {
      throw new RegistryException(what + ": " + realm + " gave no token: " + e.getMessage(), e);
    }
  }

  private URI realm(Challenge challenge, String what) throws RegistryException {
    var realm = challenge.parameter("realm");
    try {
      if (realm.startsWith("https://") || (options.plainHttp() && realm.startsWith("http://"))) {
        return new URI(realm);
      }
    } catch (java.net.URISyntaxException e) {
      // Refused below, like one without TLS.
    }
    throw new RegistryException(
        "%s: the registry wants the password sent to '%s', which is no https address."
            .formatted(what, realm));
  }

  private HttpResponse<byte[]> ask(
      URI realm, String query, @Nullable Credentials credentials, String what)
      throws PassingFailure, RegistryException, InterruptedException {
    if (credentials != null && credentials.isIdentityToken()) {
      var form =
          "grant_type=refresh_token&client_id=proxy-wasm&refresh_token="
              + encode(credentials.password())
              + "&"
              + query;
      var type = Map.of("Content-Type", "application/x-www-form-urlencoded");
      return transport.exchange(
          new Request("POST", realm, type, form.getBytes(UTF_8), ""), null, what);
    }
    var uri = URI.create(realm + (realm.getQuery() == null ? "?" : "&") + query);
    return transport.exchange(
        new Request("GET", uri, Map.of(), Transport.NOTHING, ""),
        credentials == null ? null : credentials.basic(),
        what);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
