package io.proxywasm.maven;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.maven.settings.Settings;
import org.jspecify.annotations.Nullable;

/** The active proxy of Maven's settings, for what the goals fetch themselves. */
final class SettingsProxy extends ProxySelector {
  private final Proxy proxy;
  private final Pattern direct;

  private SettingsProxy(org.apache.maven.settings.Proxy settings) {
    proxy =
        new Proxy(
            Proxy.Type.HTTP,
            InetSocketAddress.createUnresolved(settings.getHost(), settings.getPort()));
    String hosts = settings.getNonProxyHosts();
    // Names separated by "|", with "*" for anything: nearly a regular expression already.
    direct =
        Pattern.compile(
            hosts == null ? "" : hosts.replace(".", "\\.").replace("*", ".*"),
            Pattern.CASE_INSENSITIVE);
  }

  /** Returns the way to the net that the settings name; null when they name none. */
  static @Nullable ProxySelector of(Settings settings) {
    var active = settings.getActiveProxy();
    return active == null ? null : new SettingsProxy(active);
  }

  @Override
  public List<Proxy> select(URI uri) {
    return List.of(direct.matcher(uri.getHost()).matches() ? Proxy.NO_PROXY : proxy);
  }

  @Override
  public void connectFailed(URI uri, SocketAddress address, IOException failure) {
    // The request fails with this very exception; there is no second way to try.
  }
}
