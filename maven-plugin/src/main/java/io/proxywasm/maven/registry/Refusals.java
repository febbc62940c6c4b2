package io.proxywasm.maven.registry;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.proxywasm.sdk.json.JsonException;
import io.proxywasm.sdk.json.JsonKind;
import io.proxywasm.sdk.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says why a registry refused, and what to do about it. */
final class Refusals {
  private static final int LONGEST = 300;
  private static final String NO_ROOM = " It has no room left: whoever runs it has to make some.";

  private Refusals() {}

  /** Returns the message for an answer that is not the one hoped for. */
  static String of(
      HttpResponse<byte[]> response, String what, String host, @Nullable Credentials as) {
    int status = response.statusCode();
    String advice = hasNoRoom(response) ? NO_ROOM : advice(response, host, as);
    return "%s: %s answered %d%s.%s".formatted(what, host, status, reason(response), advice);
  }

  /** Tells whether the registry's disk is full, which the common one says within a mere 500. */
  static boolean hasNoRoom(HttpResponse<byte[]> response) {
    return response.statusCode() == 507 || text(response).contains("no space left on device");
  }

  private static String advice(
      HttpResponse<byte[]> response, String host, @Nullable Credentials as) {
    int status = response.statusCode();
    return switch (status) {
      case 400 ->
          response.uri().getScheme().equals("http")
              ? " If it speaks TLS, leave out proxywasm.registry.plainHttp."
              : "";
      case 401, 403 ->
          as == null
              ? """
               It was asked without a password. Give -Dproxywasm.registry.username and \
              -Dproxywasm.registry.password, a <server> with the id %1$s in settings.xml, or run docker \
              login %1$s."""
                  .formatted(host)
              : status == 401
                  ? " It does not accept the password of " + as + "."
                  : " "
                      + as
                      + " may not do this. Check the repository's name and that user's rights there.";
      case 404 -> " Check the repository's name; some registries want it created beforehand.";
      case 405 -> " It takes no uploads: it is read-only, or a mirror.";
      case 413 -> " It, or a proxy before it, limits the size of uploads.";
      default -> "";
    };
  }

  private static String reason(HttpResponse<byte[]> response) {
    String text = text(response);
    if (text.isEmpty()) {
      return "";
    }
    return " (" + (text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text) + ")";
  }

  private static String text(HttpResponse<byte[]> response) {
    String text = new String(response.body(), UTF_8).strip();
    try {
      return JsonObject.parse(text).objects("errors").stream()
          .map(Refusals::error)
          .collect(Collectors.joining("; "));
    } catch (JsonException e) {
      return text; // a proxy's page in place of the registry's answer
    }
  }

  private static String error(JsonObject error) {
    String text = error.string("code", "") + ": " + error.string("message", "");
    // Some registries give the whole of what was asked for as its detail: of no use here.
    boolean told = error.has("detail") && error.get("detail").kind() == JsonKind.STRING;
    return told ? text + ", " + error.string("detail") : text;
  }
}
