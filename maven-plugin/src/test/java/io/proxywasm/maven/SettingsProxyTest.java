package io.proxywasm.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.util.List;
import org.apache.maven.settings.Settings;
import org.junit.jupiter.api.Test;

class SettingsProxyTest {
  @Test
  void isAbsentWhereTheSettingsNameNone() {
    assertNull(SettingsProxy.of(new Settings()));
  }

  @Test
  void leadsAllHostsButTheNamedOnesThroughTheProxy() {
    var proxy = new org.apache.maven.settings.Proxy();
    proxy.setHost("proxy.acme.com");
    proxy.setPort(3128);
    proxy.setNonProxyHosts("localhost|*.acme.com");
    var settings = new Settings();
    settings.addProxy(proxy);

    var selector = SettingsProxy.of(settings);

    var through =
        new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved("proxy.acme.com", 3128));
    assertEquals(List.of(through), selector.select(URI.create("https://pypi.org/simple/")));
    assertEquals(List.of(through), selector.select(URI.create("https://xacme.com/")));
    assertEquals(List.of(Proxy.NO_PROXY), selector.select(URI.create("https://git.acme.com/")));
    assertEquals(List.of(Proxy.NO_PROXY), selector.select(URI.create("http://localhost:8080/")));
  }
}
