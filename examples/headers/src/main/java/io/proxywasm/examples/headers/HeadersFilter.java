package io.proxywasm.examples.headers;

import io.proxywasm.sdk.Action;
import io.proxywasm.sdk.HttpFilter;
import io.proxywasm.sdk.HttpStream;
import io.proxywasm.sdk.Plugin;
import io.proxywasm.sdk.ProxyWasm;

/** Reads one request header and adds one to request and response: the smallest useful filter. */
record HeadersFilter(HttpStream stream) implements HttpFilter {
  public static void main(String[] args) {
    ProxyWasm.register(HeadersPlugin::new);
  }

  private static final class HeadersPlugin implements Plugin {
    @Override
    public HttpFilter newHttpFilter(HttpStream stream) {
      return new HeadersFilter(stream);
    }
  }

  @Override
  public Action onRequestHeaders(boolean endOfStream) {
    var headers = stream.request().headers();
    headers
        .first("x-hello")
        .ifPresent(value -> headers.add("x-lang", "java " + value + " " + stream.id()));
    return Action.CONTINUE;
  }

  @Override
  public Action onResponseHeaders(boolean endOfStream) {
    stream.response().headers().add("x-served-by", "filter");
    return Action.CONTINUE;
  }
}
