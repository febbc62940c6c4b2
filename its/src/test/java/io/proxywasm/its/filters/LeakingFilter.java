package io.proxywasm.its.filters;

import io.proxywasm.sdk.Action;
import io.proxywasm.sdk.HttpFilter;
import io.proxywasm.sdk.HttpStream;
import io.proxywasm.sdk.Plugin;
import io.proxywasm.sdk.ProxyWasm;
import java.util.ArrayList;
import java.util.List;

/** Keeps 64 KiB of every request. */
public final class LeakingFilter implements Plugin {
  private final List<byte[]> leaked = new ArrayList<>();

  public static void main(String[] args) {
    ProxyWasm.register(LeakingFilter::new);
  }

  @Override
  public HttpFilter newHttpFilter(HttpStream stream) {
    return new HttpFilter() {
      @Override
      public Action onRequestHeaders(boolean endOfStream) {
        leaked.add(new byte[64 << 10]);
        stream.request().headers().add("x-kept", Integer.toString(leaked.size()));
        return Action.CONTINUE;
      }
    };
  }
}
