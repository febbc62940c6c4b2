package io.proxywasm.its;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.harness.Engine;
import io.proxywasm.harness.Exchange;
import io.proxywasm.harness.FilterHost;
import io.proxywasm.harness.GrpcServerCall;
import io.proxywasm.harness.HeaderList;
import io.proxywasm.harness.HostFailure;
import io.proxywasm.harness.LogLine;
import io.proxywasm.harness.RequestBuilder;
import io.proxywasm.its.filters.GrpcFilter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** gRPC calls on the JVM and in Chicory, against a scripted server. */
class GrpcWasmIT {
  private static final HeaderList SERVER = HeaderList.of("x-server", "lab");

  @TempDir static Path folder;

  private static TestModule module;

  @BeforeAll
  static void compile() throws Exception {
    module = TestModule.of(GrpcFilter.class, 16 << 20, folder);
  }

  @Nested
  class OnTheJvm extends InHarness {
    @Override
    FilterHost host() {
      return FilterHost.of(Engine.JVM, GrpcFilter.class);
    }
  }

  @Nested
  class InChicory extends InHarness {
    @Override
    FilterHost host() {
      return FilterHost.module(module.wasm());
    }
  }

  abstract static class InHarness extends GrpcCases {
    private FilterHost host;

    abstract FilterHost host();

    @BeforeEach
    void start() {
      host = host();
      GrpcLabScript.serve(host.grpc("lab"));
      GrpcLabScript.serve(host.grpc("users"));
      host.grpc("gone").refuse();
      host.grpc("empty").removeEndpoints();
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
    String send(String... headers) {
      Exchange exchange = request(headers).send();
      if (exchange.paused()) {
        host.advance(Duration.ofSeconds(1));
      }
      assertEquals(200, exchange.downstream().status(), () -> exchange.downstream().body());
      return exchange.reachedUpstream()
          ? exchange.upstream().headers().first("x-reply").orElse("")
          : exchange.downstream().body();
    }

    @Override
    int sendFailing(String... headers) {
      return request(headers).send().downstream().status();
    }

    @Override
    void sendAndLeave(String... headers) {
      request(headers).open().requestHeaders(true).disconnect();
    }

    @Override
    void release() {
      for (GrpcServerCall call : host.grpc("lab").calls()) {
        if (call.isOpen()) {
          call.send("late");
          call.close();
        }
      }
    }

    @Override
    void awaitCancelled(int calls) {
      assertEquals(
          calls, host.grpc("lab").calls().stream().filter(GrpcServerCall::isCancelled).count());
    }

    @Override
    String logged(String text) {
      return host.logs().stream()
          .map(LogLine::message)
          .filter(message -> message.contains(text))
          .collect(Collectors.joining("\n"));
    }

    @Override
    String awaitLogged(String text) {
      return logged(text);
    }

    @Test
    void aPluginCallsWithoutAStream() {
      host.configure("for the plugin");
      assertEquals("the plugin got re:for the plugin", logged("the plugin got"));
    }

    /** See what {@link GrpcEnvoyIT} sees of this. */
    @Test
    void theTestFailsForATargetThatEndsEnvoy() {
      assertTrue(
          assertThrows(HostFailure.class, () -> request("x-do", "raw", "x-cluster", "users").send())
              .getMessage()
              .startsWith("proxy_grpc_call was given a GrpcService that names no server."));
    }

    @Test
    void theTestIsTheServer() {
      var exchange = request("x-do", "talk", "x-method", "Hang").send();
      GrpcServerCall call = host.grpc("lab").calls().get(0);
      assertEquals("test.Lab/Hang", call.method());
      assertEquals("[hello]", call.texts().toString());
      assertTrue(call.isHalfClosed());
      assertEquals(Duration.ZERO, call.timeout());
      call.sendMetadata(SERVER).send("now");
      host.advance(Duration.ofHours(1));
      assertTrue(exchange.paused());
      call.reset();
      assertEquals(
          "initial [lab]; message now; trailing []; close INTERNAL:"
              + " upstream_reset_after_response_started{remote_reset}",
          exchange.downstream().body());
      assertTrue(
          assertThrows(HostFailure.class, () -> call.send("late"))
              .getMessage()
              .startsWith("The gRPC call of test.Lab/Hang is over: nothing can be sent on it."));
    }

    @Test
    void aTimeoutComesWhenItIsDue() {
      var exchange = request("x-do", "unary", "x-method", "Hang", "x-timeout", "300").send();
      GrpcServerCall call = host.grpc("lab").calls().get(0);
      assertEquals(Duration.ofMillis(300), call.timeout());
      host.advance(Duration.ofMillis(299));
      assertTrue(exchange.paused());
      host.advance(Duration.ofMillis(1));
      assertEquals(
          "UNAVAILABLE: upstream request timeout{response_timeout}", exchange.downstream().body());
      assertTrue(call.isCancelled());
    }

    @Test
    void thePluginsEndCancelsItsCalls() {
      request("x-do", "talk", "x-method", "Hang").send();
      GrpcServerCall call = host.grpc("lab").calls().get(0);
      host.close();
      assertTrue(call.isCancelled());
    }
  }
}
