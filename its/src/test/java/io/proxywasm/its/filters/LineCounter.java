package io.proxywasm.its.filters;

import io.proxywasm.sdk.Action;
import io.proxywasm.sdk.Plugin;
import io.proxywasm.sdk.ProxyWasm;
import io.proxywasm.sdk.VmMemory;
import io.proxywasm.sdk.internal.ContextCount;
import io.proxywasm.sdk.tcp.TcpFilter;
import io.proxywasm.sdk.tcp.TcpStream;

/** Counts what the client sends, and tells it so behind the upstream's last byte. */
public final class LineCounter implements TcpFilter {
  private final TcpStream stream;
  private final String vm;
  private int lines;
  private int bytes;

  private LineCounter(TcpStream stream, String vm) {
    this.stream = stream;
    this.vm = vm;
  }

  public static void main(String[] args) {
    String vm = Long.toString(System.nanoTime());
    ProxyWasm.register(
        () ->
            new Plugin() {
              @Override
              public TcpFilter newTcpFilter(TcpStream stream) {
                return new LineCounter(stream, vm);
              }
            });
  }

  @Override
  public Action onDownstreamData(int size, boolean endOfStream) {
    for (byte b : stream.downstream().bytes()) {
      bytes++;
      lines += b == '\n' ? 1 : 0;
    }
    return Action.CONTINUE;
  }

  @Override
  public Action onUpstreamData(int size, boolean endOfStream) {
    if (endOfStream) {
      String memory = VmMemory.pages() + " " + VmMemory.collections();
      String state = vm + " " + memory + " " + ContextCount.streams();
      stream.upstream().append("lines " + lines + " bytes " + bytes + " vm " + state);
    }
    return Action.CONTINUE;
  }
}
