package io.proxywasm.examples.redact;

import io.proxywasm.sdk.Action;
import io.proxywasm.sdk.Body;
import io.proxywasm.sdk.HttpFilter;
import io.proxywasm.sdk.HttpStream;
import io.proxywasm.sdk.Log;
import io.proxywasm.sdk.WholeBody;
import io.proxywasm.sdk.json.JsonException;
import io.proxywasm.sdk.json.JsonValue;
import java.util.Locale;

/** Takes what the rules say out of JSON responses. What it cannot read it does not let pass. */
final class RedactFilter implements HttpFilter {
  private final HttpStream stream;
  private final Settings settings;
  private final WholeBody body;
  private boolean json;

  RedactFilter(HttpStream stream, Settings settings) {
    this.stream = stream;
    this.settings = settings;
    body =
        WholeBody.ofResponse(stream, settings.limit(), this::redact)
            .beyondLimit(() -> refuse("larger than " + settings.limit() + " bytes"));
  }

  /** Asks for a body that is not compressed. */
  @Override
  public Action onRequestHeaders(boolean endOfStream) {
    stream.request().headers().remove("accept-encoding");
    return Action.CONTINUE;
  }

  @Override
  public Action onResponseHeaders(boolean endOfStream) {
    var headers = stream.response().headers();
    json = isJson(headers.first("content-type").orElse(""));
    if (json) {
      // The body's length changes, and the headers are gone by then.
      headers.remove("content-length");
    }
    return Action.CONTINUE;
  }

  @Override
  public Action onResponseBody(int bodySize, boolean endOfStream) {
    return json ? body.onBody(bodySize, endOfStream) : Action.CONTINUE;
  }

  @Override
  public Action onResponseTrailers() {
    return json ? body.onTrailers() : Action.CONTINUE;
  }

  private Action redact(Body whole) {
    try {
      if (whole.size() > 0) {
        JsonValue value = JsonValue.parse(whole.bytes());
        boolean found = false;
        for (Rule rule : settings.rules()) {
          found |= rule.apply(value);
        }
        if (found) {
          whole.replace(value.toBytes());
        }
      }
      return Action.CONTINUE;
    } catch (JsonException e) {
      return refuse(e.getMessage());
    }
  }

  private Action refuse(String reason) {
    Log.warn("a response is not passed on: " + reason);
    stream.reset();
    return Action.PAUSE;
  }

  /** Tells {@code application/json} and {@code application/problem+json; charset=utf-8}. */
  private static boolean isJson(String contentType) {
    int end = contentType.indexOf(';');
    String type = (end < 0 ? contentType : contentType.substring(0, end)).trim().toLowerCase(Locale.ROOT);
    return type.equals("application/json") || type.endsWith("+json");
  }
}
