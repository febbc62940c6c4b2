package io.proxywasm.sdk.internal;

import io.proxywasm.sdk.Action;
import io.proxywasm.sdk.Plugin;
import io.proxywasm.sdk.tcp.TcpFilter;
import org.jspecify.annotations.Nullable;

/** The filter of one connection, until an exception takes it out. */
final class TcpFilterState {
  private final TcpStreamContext stream;
  private @Nullable TcpFilter filter;
  private boolean failed;

  TcpFilterState(TcpStreamContext stream) {
    this.stream = stream;
  }

  /** Makes the filter; null lets the connection pass. */
  @Nullable TcpFilter create() {
    Plugin maker = stream.plugin.plugin();
    filter = maker == null ? null : maker.newTcpFilter(stream);
    return filter;
  }

  @Nullable TcpFilter get() {
    return filter;
  }

  boolean hasFailed() {
    return failed;
  }

  /** Closes the connection after an exception; what is on its way must not pass unfiltered. */
  Action failed(String callback, Throwable failure) {
    failed = true;
    filter = null;
    Failures.log(callback, stream.id(), failure);
    try {
      stream.closeDownstream();
    } catch (Throwable second) {
      Failures.log("the end of a failed filter", stream.id(), second);
    }
    return Action.PAUSE;
  }
}
