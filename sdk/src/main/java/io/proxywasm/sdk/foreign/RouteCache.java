package io.proxywasm.sdk.foreign;

import io.proxywasm.sdk.HttpStream;
import io.proxywasm.sdk.UnimplementedException;
import io.proxywasm.sdk.internal.ForeignCaller;

/** The route the proxy has chosen for a request. */
public final class RouteCache {
  private static final byte[] NOTHING = new byte[0];

  private RouteCache() {}

  /**
   * Lets the proxy choose the route again, by the headers as they are now. In Envoy to be called in
   * {@code onRequestHeaders}, after headers that routes look at were changed; the plugin option
   * {@code allow_on_headers_stop_iteration} does not matter.
   *
   * @throws UnimplementedException if the proxy has no function {@code clear_route_cache}
   */
  public static void clear(HttpStream stream) {
    ForeignCaller.callFor(stream, "clear_route_cache", NOTHING);
  }
}
