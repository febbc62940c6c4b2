package io.proxywasm.harness.envoy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnvironmentProxiesTest {
  private static final URI INDEX = URI.create("https://pypi.org/simple/");
  private static final Proxy PROXY = proxy(Proxy.Type.HTTP, "proxy.example", 3128);

  private static Proxy proxy(Proxy.Type type, String host, int port) {
    return new Proxy(type, InetSocketAddress.createUnresolved(host, port));
  }

  private static List<Proxy> select(Map<String, String> environment) {
    return new EnvironmentProxies(environment, null).select(INDEX);
  }

  @Test
  void readsTheVariableOfTheScheme() {
    assertEquals(List.of(PROXY), select(Map.of("HTTPS_PROXY", "http://proxy.example:3128/")));
    assertEquals(List.of(PROXY), select(Map.of("https_proxy", "proxy.example:3128")));
    assertEquals(List.of(Proxy.NO_PROXY), select(Map.of("HTTP_PROXY", "proxy.example:3128")));
  }

  @Test
  void fallsBackToTheVariableForAll() {
    assertEquals(
        List.of(proxy(Proxy.Type.SOCKS, "socks.example", 1080)),
        select(Map.of("ALL_PROXY", "socks5://socks.example:1080")));
  }

  @Test
  void leavesExemptHostsAlone() {
    for (String exempt : List.of("*", "pypi.org", ".org", "localhost, ORG:443", "org")) {
      assertEquals(
          List.of(Proxy.NO_PROXY),
          select(Map.of("HTTPS_PROXY", "proxy.example:3128", "NO_PROXY", exempt)),
          exempt);
    }
    for (String other : List.of("", "i.org", "files.pypi.org", "127.0.0.1")) {
      assertEquals(
          List.of(PROXY),
          select(Map.of("HTTPS_PROXY", "proxy.example:3128", "no_proxy", other)),
          other);
    }
  }

  @Test
  void asksTheFallbackWhenTheEnvironmentIsSilent() {
    assertEquals(
        List.of(PROXY), new EnvironmentProxies(Map.of(), new FixedProxy(PROXY)).select(INDEX));
  }
}
