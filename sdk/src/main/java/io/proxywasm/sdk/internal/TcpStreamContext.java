package io.proxywasm.sdk.internal;

import io.proxywasm.sdk.Body;
import io.proxywasm.sdk.internal.host.StreamCalls;
import io.proxywasm.sdk.tcp.TcpFilter;
import io.proxywasm.sdk.tcp.TcpStream;

/** The TCP stream as its filter sees it. */
final class TcpStreamContext extends LiveStream implements TcpStream {
  private static final int DOWNSTREAM = 2;
  private static final int UPSTREAM = 3;

  final TcpFilterState filter = new TcpFilterState(this);
  private final HostBody downstream = new HostBody(this, HostBody.DOWNSTREAM_DATA);
  private final UpstreamData upstream = new UpstreamData(this);

  TcpStreamContext(int id, PluginContext plugin) {
    super(id, plugin);
  }

  /** Tells whether the callback of the upstream's data runs. */
  void upstreamDataIsHere(boolean here) {
    upstream.isHere = here;
  }

  @Override
  public Body downstream() {
    return downstream;
  }

  @Override
  public Body upstream() {
    return upstream;
  }

  @Override
  public void resumeDownstream() {
    use();
    Status.check(StreamCalls.continueStream(DOWNSTREAM), "proxy_continue_stream", "downstream");
  }

  @Override
  public void resumeUpstream() {
    use();
    Status.check(StreamCalls.continueStream(UPSTREAM), "proxy_continue_stream", "upstream");
  }

  @Override
  public void closeDownstream() {
    use();
    Status.check(StreamCalls.closeStream(DOWNSTREAM), "proxy_close_stream", "downstream");
  }

  @Override
  public void closeUpstream() {
    use();
    Status.check(StreamCalls.closeStream(UPSTREAM), "proxy_close_stream", "upstream");
  }

  @Override
  boolean hasFailed() {
    return filter.hasFailed();
  }

  @Override
  void failedLater(Throwable failure) {
    filter.failed("a handler", failure);
  }

  @Override
  void log() {
    TcpFilter running = filter.get();
    try {
      if (running != null) {
        running.onLog();
      }
    } catch (Throwable e) {
      Failures.log("TcpFilter.onLog", id(), e);
    }
  }

  @Override
  void done() {
    TcpFilter running = filter.get();
    try {
      if (running != null) {
        running.onDone();
      }
    } catch (Throwable e) {
      Failures.log("TcpFilter.onDone", id(), e);
    }
  }
}
