package io.proxywasm.examples.headers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.proxywasm.harness.FilterHost;
import io.proxywasm.harness.junit.FilterTest;
import org.junit.jupiter.api.Test;

@FilterTest(HeadersFilter.class)
class HeadersFilterTest {
  @Test
  void tellsTheUpstreamWhatTheRequestSaid(FilterHost host) {
    var exchange = host.get("/").header("x-hello", "world").send();

    assertEquals(
        "java world " + exchange.contextId(),
        exchange.upstream().headers().first("x-lang").orElseThrow());
  }

  @Test
  void leavesOtherRequestsAlone(FilterHost host) {
    var exchange = host.get("/").header("x-other", "world").send();

    assertFalse(exchange.upstream().headers().contains("x-lang"));
  }

  @Test
  void signsTheResponse(FilterHost host) {
    var exchange = host.get("/").send();

    assertEquals("filter", exchange.downstream().headers().first("x-served-by").orElseThrow());
  }
}
