package io.proxywasm.its.filters;

import io.proxywasm.sdk.Action;
import io.proxywasm.sdk.Body;
import io.proxywasm.sdk.Headers;
import io.proxywasm.sdk.HttpFilter;
import io.proxywasm.sdk.HttpStream;
import io.proxywasm.sdk.Plugin;
import io.proxywasm.sdk.ProxyWasm;
import io.proxywasm.sdk.WholeBody;
import org.jspecify.annotations.Nullable;

/** Says in the headers how large the bodies are, and in the response what the request was. */
public final class WholeBodyFilter implements HttpFilter {
  private static final int LIMIT = 20;

  private final HttpStream stream;
  private final WholeBody request;
  private final WholeBody response;
  private @Nullable Headers requestHeaders;

  private WholeBodyFilter(HttpStream stream) {
    this.stream = stream;
    this.request = WholeBody.ofRequest(stream, LIMIT, this::requestIsWhole);
    this.response = WholeBody.ofResponse(stream, LIMIT, this::responseIsWhole);
  }

  public static void main(String[] args) {
    ProxyWasm.register(
        () ->
            new Plugin() {
              @Override
              public HttpFilter newHttpFilter(HttpStream stream) {
                return new WholeBodyFilter(stream);
              }
            });
  }

  @Override
  public Action onRequestHeaders(boolean endOfStream) {
    var headers = stream.request().headers();
    requestHeaders = headers.copy();
    headers.remove("content-length");
    if (headers.contains("x-pass")) {
      request.beyondLimit(() -> Action.CONTINUE);
    }
    return request.onHeaders(endOfStream);
  }

  @Override
  public Action onRequestBody(int bodySize, boolean endOfStream) {
    return request.onBody(bodySize, endOfStream);
  }

  @Override
  public Action onRequestTrailers() {
    return request.onTrailers();
  }

  private Action requestIsWhole(Body body) {
    stream.request().headers().add("x-request-size", Integer.toString(body.size()));
    if (body.size() > 0) {
      body.replace("[" + body.text() + "]");
    }
    return Action.CONTINUE;
  }

  @Override
  public Action onResponseHeaders(boolean endOfStream) {
    var headers = stream.response().headers();
    headers.remove("content-length");
    headers.add("x-asked", requestHeaders == null ? "" : requestHeaders.first("x-name").orElse(""));
    return response.onHeaders(endOfStream);
  }

  @Override
  public Action onResponseBody(int bodySize, boolean endOfStream) {
    return response.onBody(bodySize, endOfStream);
  }

  @Override
  public Action onResponseTrailers() {
    return response.onTrailers();
  }

  private Action responseIsWhole(Body body) {
    stream.response().headers().add("x-response-size", Integer.toString(body.size()));
    if (body.size() > 0) {
      body.replace("[" + body.text() + "]");
    }
    return Action.CONTINUE;
  }
}
