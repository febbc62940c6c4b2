package it;

import io.proxywasm.sdk.Action;
import io.proxywasm.sdk.Configuration;
import io.proxywasm.sdk.HttpFilter;
import io.proxywasm.sdk.HttpStream;
import io.proxywasm.sdk.Plugin;
import io.proxywasm.sdk.ProxyWasm;

/** Greets in a response header, and says which version of it does. */
public final class Greeter implements Plugin {
  private static final String VERSION = "1";

  private String greeting = "";

  public static void main(String[] args) {
    ProxyWasm.register(Greeter::new);
  }

  @Override
  public void onConfigure(Configuration configuration) {
    greeting = configuration.json().string("greeting");
  }

  @Override
  public HttpFilter newHttpFilter(HttpStream stream) {
    return new HttpFilter() {
      @Override
      public Action onResponseHeaders(boolean endOfStream) {
        stream.response().headers().add("x-greeting", greeting + " from " + VERSION);
        return Action.CONTINUE;
      }
    };
  }
}
