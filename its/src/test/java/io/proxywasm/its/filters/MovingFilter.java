package io.proxywasm.its.filters;

import io.proxywasm.sdk.Action;
import io.proxywasm.sdk.HttpFilter;
import io.proxywasm.sdk.HttpStream;
import io.proxywasm.sdk.Plugin;
import io.proxywasm.sdk.ProxyWasm;
import io.proxywasm.sdk.VmMemory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes the collector run and move what it can while a host call is under way: gaps lie before all
 * that the SDK keeps, and nearly all memory is asked for by the host.
 */
public final class MovingFilter implements Plugin {
  private static final List<byte[]> GAPS = new ArrayList<>();

  public static void main(String[] args) {
    for (int i = 0; i < 300; i++) {
      GAPS.add(new byte[1000]);
    }
    ProxyWasm.register(MovingFilter::new);
  }

  @Override
  public HttpFilter newHttpFilter(HttpStream stream) {
    return new HttpFilter() {
      @Override
      public Action onRequestBody(int bodySize, boolean endOfStream) {
        GAPS.clear();
        int collections = VmMemory.collections();
        byte[] first = stream.request().body().bytes();
        int reads = 0;
        while (VmMemory.collections() < collections + 3) {
          byte[] again = stream.request().body().bytes();
          reads++;
          if (!Arrays.equals(first, again)) {
            throw new IllegalStateException("other bytes at read " + reads);
          }
        }
        stream.request().body().replace("the same " + (reads > 0));
        return Action.CONTINUE;
      }
    };
  }
}
