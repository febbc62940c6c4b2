package io.proxywasm.harness.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.fixtures.Counted;
import io.proxywasm.fixtures.TourPlugin;
import io.proxywasm.harness.Engine;
import io.proxywasm.harness.Exchange;
import io.proxywasm.harness.FilterHost;
import io.proxywasm.harness.HostFailure;
import io.proxywasm.harness.LogLine;
import io.proxywasm.harness.UpstreamResponse;
import io.proxywasm.sdk.LogLevel;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A filter written with the SDK, run by its own classes. */
class JvmEngineTest {
  private final FilterHost host = FilterHost.of(Engine.JVM, TourPlugin.class);

  @AfterEach
  void close() {
    host.close();
  }

  @Test
  void changesHeadersAndBodies() {
    Exchange exchange =
        host.configure("hi")
            .request("POST", "/")
            .chunk("a")
            .chunk("b")
            .respondWith(UpstreamResponse.status(201).header("x-served-by", "upstream"))
            .send();
    assertEquals(List.of("hi"), exchange.upstream().headers().all("x-hello"));
    assertEquals("<ab>", exchange.upstream().body());
    assertEquals(201, exchange.downstream().status());
    assertEquals(List.of("hi"), exchange.downstream().headers().all("x-served-by"));
    assertEquals(List.of(new LogLine(LogLevel.DEBUG, "path /", 2)), exchange.logs());
  }

  @Test
  void answersItself() {
    Exchange exchange = host.configure("hi").get("/").header("x-deny", "").send();
    assertFalse(exchange.reachedUpstream());
    assertEquals(403, exchange.downstream().status());
    assertEquals("denied", exchange.downstream().body());
    assertEquals("hi", exchange.downstream().headers().first("x-served-by").orElseThrow());
  }

  @Test
  void eachConfigurationHasAVmOfItsOwn() {
    host.configure("one").configure("two");
    assertEquals(
        List.of("plugin 1", "plugin 1"), host.logs().stream().map(LogLine::message).toList());
    assertTrue(host.memoryPages().isEmpty());
  }

  @Test
  void aRefusedConfigurationSaysWhy() {
    HostFailure failure = assertThrows(HostFailure.class, () -> host.configure(""));
    assertTrue(failure.getMessage().contains("a greeting is needed"), failure.getMessage());
  }

  @Test
  void aClassWithoutMainIsRefused() {
    HostFailure failure =
        assertThrows(HostFailure.class, () -> FilterHost.of(Engine.JVM, Counted.class));
    assertEquals(
        "io.proxywasm.fixtures.Counted has no 'public static void main(String[] args)'. Name the"
            + " class whose main registers the filter with ProxyWasm.register.",
        failure.getMessage());
  }
}
