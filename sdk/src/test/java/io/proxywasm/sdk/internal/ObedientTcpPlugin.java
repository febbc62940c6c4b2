package io.proxywasm.sdk.internal;

import io.proxywasm.sdk.Action;
import io.proxywasm.sdk.Log;
import io.proxywasm.sdk.Plugin;
import io.proxywasm.sdk.ProxyWasm;
import io.proxywasm.sdk.tcp.PeerType;
import io.proxywasm.sdk.tcp.TcpFilter;
import io.proxywasm.sdk.tcp.TcpStream;
import org.jspecify.annotations.Nullable;

/** Does in each callback what the connection's data says; logs the others. */
public final class ObedientTcpPlugin implements Plugin {
  private @Nullable TcpStream kept;

  public static void main(String[] args) {
    ProxyWasm.register(ObedientTcpPlugin::new);
  }

  @Override
  public @Nullable TcpFilter newTcpFilter(TcpStream stream) {
    String order = stream.downstream().text();
    if (order.equals("no-filter")) {
      return null;
    } else if (order.equals("fail-to-make")) {
      throw new IllegalStateException("not made");
    }
    return new ObedientFilter(stream);
  }

  private final class ObedientFilter implements TcpFilter {
    private final TcpStream stream;

    ObedientFilter(TcpStream stream) {
      this.stream = stream;
    }

    @Override
    public Action onDownstreamData(int size, boolean endOfStream) {
      switch (stream.downstream().text()) {
        case "keep" -> kept = stream;
        case "use-kept" -> kept.resumeDownstream();
        case "upstream" -> stream.upstream().append("x");
        case "fail" -> throw new IllegalStateException("in data");
        default -> stream.closeUpstream();
      }
      return Action.PAUSE;
    }

    @Override
    public Action onUpstreamData(int size, boolean endOfStream) {
      stream.upstream().prepend(Integer.toString(size));
      return Action.CONTINUE;
    }

    @Override
    public void onDownstreamClose(PeerType closedBy) {
      Log.info("closed by " + closedBy);
      throw new IllegalStateException("in close");
    }

    @Override
    public void onUpstreamClose(PeerType closedBy) {
      throw new IllegalStateException("in upstream close");
    }

    @Override
    public void onDone() {
      throw new IllegalStateException("in done");
    }

    @Override
    public void onLog() {
      throw new IllegalStateException("in log");
    }
  }
}
