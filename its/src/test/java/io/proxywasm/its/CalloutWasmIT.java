package io.proxywasm.its;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.proxywasm.harness.Callout;
import io.proxywasm.harness.Engine;
import io.proxywasm.harness.Exchange;
import io.proxywasm.harness.FilterHost;
import io.proxywasm.harness.LogLine;
import io.proxywasm.harness.RequestBuilder;
import io.proxywasm.harness.UpstreamResponse;
import io.proxywasm.its.filters.CallingFilter;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** HTTP callouts on the JVM and in Chicory. */
class CalloutWasmIT {
  @TempDir static Path folder;

  @Nested
  class OnTheJvm extends InHarness {
    @Override
    FilterHost host() {
      return FilterHost.of(Engine.JVM, CallingFilter.class);
    }
  }

  @Nested
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  class InChicory extends InHarness {
    private Path module;

    @BeforeAll
    void compile() throws Exception {
      module = TestModule.of(CallingFilter.class, 16 << 20, folder).wasm();
    }

    @Override
    FilterHost host() {
      return FilterHost.module(module);
    }
  }

  abstract static class InHarness extends CalloutCases {
    private FilterHost host;

    abstract FilterHost host();

    @BeforeEach
    void start() {
      host = host();
      host.cluster("web").reply(InHarness::answer);
      host.cluster("gone").refuse();
      host.cluster("empty").removeEndpoints();
      host.cluster("wire")
          .reply(
              callout ->
                  UpstreamResponse.status(200)
                      .header("a", "1")
                      .body("without trailers")
                      .trailer("t", "1")
                      .trailer("t", "2"));
    }

    private static UpstreamResponse answer(Callout callout) {
      if (callout.path().equals("/slow")) {
        return null;
      }
      if (callout.path().equals("/break")) {
        callout.fail();
        return null;
      }
      var headers = callout.headers();
      var answer =
          CalloutAnswers.to(
              callout.method(),
              callout.path(),
              headers.first(":authority").orElseThrow(),
              headers.first("x-extra").orElse(""),
              callout.body());
      var response = UpstreamResponse.status(answer.status()).body(answer.body());
      answer.a().forEach(value -> response.header("a", value));
      return response;
    }

    @AfterEach
    void stop() {
      host.close();
    }

    private RequestBuilder request(String... headers) {
      var request = host.get("/");
      for (int i = 0; i < headers.length; i += 2) {
        request.header(headers[i], headers[i + 1]);
      }
      return request;
    }

    @Override
    Response send(String... headers) {
      Exchange exchange = request(headers).send();
      if (exchange.paused()) {
        host.advance(Duration.ofSeconds(1));
      }
      var response = exchange.downstream();
      String echoed =
          exchange.reachedUpstream()
              ? exchange.upstream().headers().first("x-reply").orElse("")
              : "";
      return new Response(
          response.status(), response.body(), response.headers().first("x-reply").orElse(echoed));
    }

    @Override
    void sendAndLeave(String... headers) {
      request(headers).open().requestHeaders(true).disconnect();
    }

    @Override
    void assertNothingUnderWay() {
      assertEquals("0", send("x-do", "open").body());
    }

    @Override
    String awaitLogged(String text) {
      return host.logs().stream()
          .map(LogLine::message)
          .filter(message -> message.contains(text))
          .findFirst()
          .orElseThrow();
    }

    @Override
    boolean hasLogged(String text) {
      return host.logs().stream().anyMatch(line -> line.message().contains(text));
    }
  }
}
