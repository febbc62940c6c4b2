package io.proxywasm.harness.envoy;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;

/** Sends everything through one proxy. */
final class FixedProxy extends ProxySelector {
  private final Proxy proxy;

  FixedProxy(Proxy proxy) {
    this.proxy = proxy;
  }

  @Override
  public List<Proxy> select(URI uri) {
    return List.of(proxy);
  }

  @Override
  public void connectFailed(URI uri, SocketAddress address, IOException failure) {
    throw new AssertionError("The proxy of the test cannot be reached", failure);
  }
}
