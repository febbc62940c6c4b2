package io.proxywasm.its.filters;

import io.proxywasm.examples.hello.HelloPlugin;
import io.proxywasm.sdk.Action;
import io.proxywasm.sdk.Configuration;
import io.proxywasm.sdk.HttpFilter;
import io.proxywasm.sdk.HttpStream;
import io.proxywasm.sdk.Plugin;
import io.proxywasm.sdk.ProxyWasm;
import io.proxywasm.sdk.VmMemory;

/** The hello example, which also tells the upstream how its VM's memory is doing. */
public final class MeasuredHello implements Plugin {
  private final HelloPlugin hello = new HelloPlugin();
  private final String vm = Long.toString(System.nanoTime());

  public static void main(String[] args) {
    ProxyWasm.register(MeasuredHello::new);
  }

  @Override
  public void onConfigure(Configuration configuration) {
    hello.onConfigure(configuration);
  }

  @Override
  public HttpFilter newHttpFilter(HttpStream stream) {
    HttpFilter filter = hello.newHttpFilter(stream);
    return new HttpFilter() {
      @Override
      public Action onRequestHeaders(boolean endOfStream) {
        stream
            .request()
            .headers()
            .add("x-vm", vm + " " + VmMemory.collections() + " " + VmMemory.pages());
        return filter.onRequestHeaders(endOfStream);
      }
    };
  }
}
