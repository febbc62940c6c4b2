package io.proxywasm.sdk.foreign;

import io.proxywasm.sdk.BadArgumentException;
import io.proxywasm.sdk.HostCallException;
import io.proxywasm.sdk.ProxyStream;
import io.proxywasm.sdk.internal.ForeignCaller;
import io.proxywasm.sdk.internal.ProtoWriter;

/** The filter state that other filters of Envoy read: its well-known objects. */
public final class EnvoyFilterState {
  private EnvoyFilterState() {}

  /**
   * Sets an object, for instance {@code envoy.tcp_proxy.cluster}.
   *
   * @param key a name Envoy knows how to make an object of
   * @param value what it is made of
   * @throws HostCallException if Envoy knows no such object, or the proxy no such function
   * @throws BadArgumentException if it cannot be made of this value
   */
  public static void set(ProxyStream stream, String key, String value, LifeSpan lifeSpan) {
    ForeignCaller.askFor(
        stream,
        "set_envoy_filter_state",
        new ProtoWriter().text(1, key).text(2, value).number(3, lifeSpan.ordinal()).toBytes(),
        "no object " + key + " in the filter state");
  }
}
