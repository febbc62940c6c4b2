package io.proxywasm.sdk.teavm;

import io.proxywasm.sdk.internal.Callbacks;
import io.proxywasm.sdk.internal.TcpDispatcher;
import org.teavm.interop.Export;

/**
 * The callbacks of ABI 0.2.1 that TCP filters need, as a proxy calls them. Part of a module only if
 * a plugin in it makes such filters.
 */
public final class TcpExports {
  private TcpExports() {}

  @Export(name = "proxy_on_new_connection")
  public static int onNewConnection(int id) {
    return Callbacks.ended(TcpDispatcher.onNewConnection(Callbacks.begun(id)));
  }

  @Export(name = "proxy_on_downstream_data")
  public static int onDownstreamData(int id, int size, int endOfStream) {
    return Callbacks.ended(
        TcpDispatcher.onDownstreamData(Callbacks.begun(id), size, endOfStream != 0));
  }

  @Export(name = "proxy_on_downstream_connection_close")
  public static void onDownstreamClose(int id, int peerType) {
    TcpDispatcher.onDownstreamClose(Callbacks.begun(id), peerType);
    Callbacks.ended();
  }

  @Export(name = "proxy_on_upstream_data")
  public static int onUpstreamData(int id, int size, int endOfStream) {
    return Callbacks.ended(
        TcpDispatcher.onUpstreamData(Callbacks.begun(id), size, endOfStream != 0));
  }

  @Export(name = "proxy_on_upstream_connection_close")
  public static void onUpstreamClose(int id, int peerType) {
    TcpDispatcher.onUpstreamClose(Callbacks.begun(id), peerType);
    Callbacks.ended();
  }
}
