package io.proxywasm.its.filters;

import io.proxywasm.sdk.Action;
import io.proxywasm.sdk.HttpFilter;
import io.proxywasm.sdk.HttpStream;
import io.proxywasm.sdk.LocalResponse;
import io.proxywasm.sdk.Plugin;
import io.proxywasm.sdk.ProxyWasm;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Throws, two calls deep, in the callback that the request header {@code x-fail} names. */
public final class FailingFilter implements HttpFilter {
  private final HttpStream stream;
  private final Set<HttpStream> open;
  private String fail = "";

  private FailingFilter(HttpStream stream, Set<HttpStream> open) {
    this.stream = stream;
    this.open = open;
  }

  public static void main(String[] args) {
    ProxyWasm.register(FailingPlugin::new);
  }

  /** Lets a stream with the header {@code x-open} pass, as a plugin that fails open would. */
  private static final class FailingPlugin implements Plugin {
    /** The request headers cannot be read any more in later phases. */
    private final Set<HttpStream> open = new HashSet<>();

    @Override
    public HttpFilter newHttpFilter(HttpStream stream) {
      return new FailingFilter(stream, open);
    }

    @Override
    public Optional<LocalResponse> onFilterFailure(HttpStream stream, Throwable failure) {
      return open.remove(stream) ? Optional.empty() : Plugin.super.onFilterFailure(stream, failure);
    }
  }

  @Override
  public Action onRequestHeaders(boolean endOfStream) {
    fail = stream.request().headers().first("x-fail").orElse("");
    if (stream.request().headers().contains("x-open")) {
      open.add(stream);
    }
    check("request-headers");
    return Action.CONTINUE;
  }

  @Override
  public Action onRequestBody(int bodySize, boolean endOfStream) {
    check("request-body");
    return Action.CONTINUE;
  }

  @Override
  public Action onRequestTrailers() {
    check("request-trailers");
    return Action.CONTINUE;
  }

  @Override
  public Action onResponseHeaders(boolean endOfStream) {
    check("response-headers");
    stream.response().headers().add("x-seen", "response");
    return Action.CONTINUE;
  }

  @Override
  public Action onResponseBody(int bodySize, boolean endOfStream) {
    check("response-body");
    return Action.CONTINUE;
  }

  @Override
  public Action onResponseTrailers() {
    check("response-trailers");
    return Action.CONTINUE;
  }

  @Override
  public void onLog() {
    check("log");
  }

  @Override
  public void onDone() {
    check("done");
  }

  private void check(String phase) {
    if (fail.equals(phase)) {
      refuse(phase);
    }
  }

  private static void refuse(String phase) {
    throw new IllegalStateException("asked to fail in " + phase);
  }
}
