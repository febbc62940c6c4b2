package io.proxywasm.its;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.harness.Engine;
import io.proxywasm.harness.Exchange;
import io.proxywasm.harness.FilterHost;
import io.proxywasm.harness.HeaderList;
import io.proxywasm.harness.OpenExchange;
import io.proxywasm.harness.UpstreamResponse;
import io.proxywasm.its.filters.FailingFilter;
import io.proxywasm.sdk.LogLevel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What an exception ends, by phase and engine; {@link FailureEnvoyIT} asks Envoy the same. */
class FailurePhasesWasmIT {
  @TempDir static Path folder;

  private static TestModule module;

  private enum Outcome {
    ANSWERED,
    RESET,
    UNTOUCHED
  }

  private record Phase(String name, String callback, Outcome outcome, Outcome whenOpen) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static final List<Phase> PHASES =
      List.of(
          phase("request-headers", "onRequestHeaders", Outcome.ANSWERED, Outcome.UNTOUCHED),
          phase("request-body", "onRequestBody", Outcome.ANSWERED, Outcome.UNTOUCHED),
          phase("request-trailers", "onRequestTrailers", Outcome.ANSWERED, Outcome.UNTOUCHED),
          phase("response-headers", "onResponseHeaders", Outcome.ANSWERED, Outcome.UNTOUCHED),
          phase("response-body", "onResponseBody", Outcome.RESET, Outcome.RESET),
          phase("response-trailers", "onResponseTrailers", Outcome.RESET, Outcome.RESET),
          phase("log", "onLog", Outcome.UNTOUCHED, Outcome.UNTOUCHED),
          phase("done", "onDone", Outcome.UNTOUCHED, Outcome.UNTOUCHED));

  private static Phase phase(String name, String callback, Outcome outcome, Outcome whenOpen) {
    return new Phase(name, callback, outcome, whenOpen);
  }

  static Stream<Arguments> cases() {
    var cases = new ArrayList<Arguments>();
    for (var engine : Engine.values()) {
      for (var phase : PHASES) {
        cases.add(Arguments.of(engine, phase, false));
        cases.add(Arguments.of(engine, phase, true));
      }
    }
    return cases.stream();
  }

  @BeforeAll
  static void compile() throws Exception {
    module = TestModule.of(FailingFilter.class, 16 << 20, folder);
  }

  @ParameterizedTest(name = "{0}, {1}, open {2}")
  @MethodSource("cases")
  void endsAsLittleAsThePhaseAllows(Engine engine, Phase phase, boolean open) {
    try (var host = host(engine)) {
      var exchange = send(host, phase.name(), open);
      var outcome = open ? phase.whenOpen() : phase.outcome();
      assertEquals(outcome == Outcome.RESET, exchange.reset(), "whether it was reset");
      if (outcome == Outcome.ANSWERED) {
        assertEquals(500, exchange.downstream().status());
        assertEquals("filter_exception", exchange.downstream().details());
        assertEquals("", exchange.downstream().body());
        assertTrue(exchange.downstream().complete());
      } else if (outcome == Outcome.UNTOUCHED) {
        assertPassed(exchange);
      } else {
        assertFalse(exchange.downstream().complete());
      }
      boolean ranOn = outcome != Outcome.ANSWERED && !(open && outcome == Outcome.UNTOUCHED);
      if (phase.callback().startsWith("onRe")) {
        assertEquals(
            ranOn,
            exchange.downstream().headers().contains("x-seen"),
            "whether the filter saw the response");
      }
      assertLoggedOnce(host, exchange, phase);

      var next = send(host, "nowhere", false);
      assertPassed(next);
      assertEquals("response", next.downstream().headers().first("x-seen").orElseThrow());
      assertNull(host.vmFailure());
    }
  }

  /** An upstream may answer before it has read the request to its end. */
  @ParameterizedTest
  @EnumSource(Engine.class)
  void resetsWhenTheResponseBeganBeforeTheRequestFailed(Engine engine) {
    try (var host = host(engine)) {
      OpenExchange exchange =
          host.request("POST", "/").header("x-fail", "request-body").open().requestHeaders(false);
      exchange.responseHeaders(HeaderList.of(":status", "200"), false);
      exchange.requestBody("a body", true);
      assertTrue(exchange.reset());
      assertEquals(200, exchange.downstream().status());
      assertFalse(exchange.downstream().complete());
      assertPassed(send(host, "nowhere", false));
    }
  }

  /** One failed stream does not touch another that is under way. */
  @ParameterizedTest
  @EnumSource(Engine.class)
  void leavesOtherStreamsAlone(Engine engine) {
    try (var host = host(engine)) {
      OpenExchange other = host.request("POST", "/").open().requestHeaders(false);
      assertEquals(500, send(host, "request-body", false).downstream().status());
      other.requestBody("a body", true);
      other.respondWith(UpstreamResponse.status(201).body("an answer"));
      assertEquals(201, other.downstream().status());
      assertEquals("response", other.downstream().headers().first("x-seen").orElseThrow());
      assertEquals(List.of(), other.logs());
    }
  }

  private static FilterHost host(Engine engine) {
    return switch (engine) {
      case JVM -> FilterHost.of(engine, FailingFilter.class);
      case CHICORY -> FilterHost.module(module.wasm());
    };
  }

  private static Exchange send(FilterHost host, String phase, boolean open) {
    var request = host.post("/", "a body").header("x-fail", phase).trailer("x-end", "request");
    if (open) {
      request.header("x-open", "yes");
    }
    return request
        .respondWith(UpstreamResponse.status(200).body("an answer").trailer("x-end", "response"))
        .send();
  }

  private static void assertPassed(Exchange exchange) {
    assertEquals("a body", exchange.upstream().body());
    assertEquals("request", exchange.upstream().trailers().first("x-end").orElseThrow());
    assertEquals(200, exchange.downstream().status());
    assertEquals("an answer", exchange.downstream().body());
    assertEquals("response", exchange.downstream().trailers().first("x-end").orElseThrow());
    assertFalse(exchange.reset());
  }

  private static void assertLoggedOnce(FilterHost host, Exchange exchange, Phase phase) {
    assertEquals(host.logs(), exchange.logs());
    assertEquals(1, host.logs().size(), () -> host.logs().toString());
    var line = host.logs().get(0);
    assertEquals(LogLevel.ERROR, line.level());
    assertTrue(
        line.message()
            .startsWith(
                "exception in HttpFilter."
                    + phase.callback()
                    + " of context "
                    + exchange.contextId()
                    + ": java.lang.IllegalStateException: asked to fail in "
                    + phase.name()
                    + "\n\tat "),
        line::message);
  }
}
