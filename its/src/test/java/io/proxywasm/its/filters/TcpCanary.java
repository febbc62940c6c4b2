package io.proxywasm.its.filters;

import static io.proxywasm.its.filters.CanaryFilter.next;

import io.proxywasm.sdk.Action;
import io.proxywasm.sdk.Body;
import io.proxywasm.sdk.tcp.PeerType;
import io.proxywasm.sdk.tcp.TcpFilter;
import io.proxywasm.sdk.tcp.TcpStream;

/** One TCP stream of {@link CanaryFilter}, and what was read from it last. */
final class TcpCanary implements TcpFilter, Walker {
  private final CanaryFilter plugin;
  private final TcpStream stream;
  private byte[] seen = new byte[0];

  TcpCanary(CanaryFilter plugin, TcpStream stream) {
    this.plugin = plugin;
    this.stream = stream;
  }

  @Override
  public Action onNewConnection() {
    return act();
  }

  @Override
  public Action onDownstreamData(int size, boolean endOfStream) {
    return act();
  }

  @Override
  public Action onUpstreamData(int size, boolean endOfStream) {
    return act();
  }

  @Override
  public void onDownstreamClose(PeerType closedBy) {
    act();
  }

  @Override
  public void onUpstreamClose(PeerType closedBy) {
    act();
  }

  @Override
  public void onLog() {
    act();
  }

  @Override
  public void onDone() {
    act();
  }

  private Action act() {
    plugin.walk(this);
    return next(2) == 0 ? Action.CONTINUE : Action.PAUSE;
  }

  @Override
  public void step() {
    Body data = next(2) == 0 ? stream.downstream() : stream.upstream();
    switch (next(11)) {
      case 0 -> seen = data.bytes();
      case 1 -> seen = data.bytes(next(70), next(70));
      case 2 -> seen = stream.property("a").orElse(seen);
      case 3 -> stream.setProperty(seen, "b");
      case 4 -> data.append(seen);
      case 5 -> data.prepend(seen);
      case 6 -> data.replace(seen);
      case 7 -> stream.resumeDownstream();
      case 8 -> stream.resumeUpstream();
      case 9 -> stream.closeDownstream();
      default -> stream.closeUpstream();
    }
  }
}
