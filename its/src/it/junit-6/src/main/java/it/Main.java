package it;

import io.proxywasm.sdk.Action;
import io.proxywasm.sdk.HttpFilter;
import io.proxywasm.sdk.HttpStream;
import io.proxywasm.sdk.Plugin;
import io.proxywasm.sdk.ProxyWasm;

public final class Main implements Plugin {
  public static void main(String[] args) {
    ProxyWasm.register(Main::new);
  }

  @Override
  public HttpFilter newHttpFilter(HttpStream stream) {
    return new HttpFilter() {
      @Override
      public Action onRequestHeaders(boolean endOfStream) {
        return stream.respond(403, "no");
      }
    };
  }
}
