package io.proxywasm.its.filters;

import io.proxywasm.sdk.Action;
import io.proxywasm.sdk.HttpFilter;
import io.proxywasm.sdk.HttpStream;
import io.proxywasm.sdk.Plugin;
import io.proxywasm.sdk.ProxyWasm;

/** Tells the client which request headers could be read when the response came. */
public final class LateReader implements Plugin {
  public static void main(String[] args) {
    ProxyWasm.register(LateReader::new);
  }

  @Override
  public HttpFilter newHttpFilter(HttpStream stream) {
    return new HttpFilter() {
      @Override
      public Action onResponseHeaders(boolean endOfStream) {
        var headers = stream.request().headers();
        String seen = headers.first(":path").orElse("none") + " of " + headers.entries().size();
        stream.response().headers().add("x-late", seen);
        return Action.CONTINUE;
      }
    };
  }
}
