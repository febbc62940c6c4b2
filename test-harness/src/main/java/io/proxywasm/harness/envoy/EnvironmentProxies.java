package io.proxywasm.harness.envoy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Chooses proxies as curl and pip do, from {@code HTTPS_PROXY}, {@code HTTP_PROXY}, {@code
 * ALL_PROXY} and {@code NO_PROXY}. Java itself looks only at system properties; those decide where
 * the environment says nothing.
 */
final class EnvironmentProxies extends ProxySelector {
  private final UnaryOperator<@Nullable String> environment;
  private final @Nullable ProxySelector fallback;

  EnvironmentProxies(Map<String, String> environment, @Nullable ProxySelector fallback) {
    this.environment = environment::get;
    this.fallback = fallback;
  }

  @Override
  public List<Proxy> select(URI uri) {
    String proxy = variable(uri.getScheme() + "_proxy");
    if (proxy.isEmpty()) {
      proxy = variable("all_proxy");
    }
    if (proxy.isEmpty()) {
      return fallback == null ? List.of(Proxy.NO_PROXY) : fallback.select(uri);
    }
    if (isExempt(uri.getHost().toLowerCase(Locale.ROOT))) {
      return List.of(Proxy.NO_PROXY);
    }
    URI address = URI.create(proxy.contains("://") ? proxy : "http://" + proxy);
    int port = address.getPort() >= 0 ? address.getPort() : 8080;
    Proxy.Type type = address.getScheme().startsWith("socks") ? Proxy.Type.SOCKS : Proxy.Type.HTTP;
    return List.of(new Proxy(type, InetSocketAddress.createUnresolved(address.getHost(), port)));
  }

  private boolean isExempt(String host) {
    for (String entry : variable("no_proxy").split(",", -1)) {
      String name = entry.strip().toLowerCase(Locale.ROOT).replaceFirst(":\\d+$", "");
      String domain = name.startsWith(".") ? name.substring(1) : name;
      if (name.equals("*")
          || (!domain.isEmpty() && (host.equals(domain) || host.endsWith("." + domain)))) {
        return true;
      }
    }
    return false;
  }

  private String variable(String name) {
    String lower = environment.apply(name);
    String value = lower != null ? lower : environment.apply(name.toUpperCase(Locale.ROOT));
    return value == null ? "" : value.strip();
  }

  @Override
  public void connectFailed(URI uri, SocketAddress address, IOException failure) {
    // The caller sees the failure itself.
  }
}
