package io.proxywasm.its.filters;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.proxywasm.sdk.Action;
import io.proxywasm.sdk.Configuration;
import io.proxywasm.sdk.HttpFilter;
import io.proxywasm.sdk.HttpStream;
import io.proxywasm.sdk.LocalResponse;
import io.proxywasm.sdk.Plugin;
import io.proxywasm.sdk.ProxyWasm;
import io.proxywasm.sdk.json.JsonException;
import io.proxywasm.sdk.json.JsonObject;
import io.proxywasm.sdk.json.JsonValue;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** Answers 200 to requests with a JSON Web Token that a configured key has signed, else 401. */
public final class TokenFilter implements Plugin {
  private static final String SCHEME = "Bearer ";

  private final Map<String, TokenKey> keys = new HashMap<>();

  public static void main(String[] args) {
    ProxyWasm.register(TokenFilter::new);
  }

  @Override
  public void onConfigure(Configuration configuration) {
    for (JsonValue key : configuration.json().array("keys")) {
      try {
        keys.put(key.object().string("kid"), TokenKey.of(key.object()));
      } catch (GeneralSecurityException e) {
        throw new IllegalArgumentException("not a key: " + e.getMessage(), e);
      }
    }
  }

  @Override
  public HttpFilter newHttpFilter(HttpStream stream) {
    return new HttpFilter() {
      @Override
      public Action onRequestHeaders(boolean endOfStream) {
        var token = stream.request().headers().first("authorization").orElse("");
        boolean good = token.startsWith(SCHEME) && isSigned(token.substring(SCHEME.length()));
        return stream.respond(LocalResponse.status(good ? 200 : 401));
      }
    };
  }

  private boolean isSigned(String token) {
    String[] parts = token.split("\\.", -1);
    if (parts.length != 3) {
      return false;
    }
    try {
      var header = JsonObject.parse(Base64.getUrlDecoder().decode(parts[0]));
      var key = keys.get(header.string("kid"));
      byte[] signed = (parts[0] + "." + parts[1]).getBytes(US_ASCII);
      return key != null && key.verify(signed, Base64.getUrlDecoder().decode(parts[2]));
    } catch (GeneralSecurityException | IllegalArgumentException | JsonException e) {
      return false;
    }
  }
}
