package io.proxywasm.harness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.sdk.LogLevel;
import io.proxywasm.sdk.internal.jvm.Returned;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Loading, ending and failing, the log, the time and properties. */
class LifecycleTest {
  private static final int OK = 0;
  private static final int NOT_FOUND = 1;

  @Test
  void callbacksComeInEnvoysOrder() {
    ScriptedGuest guest = new ScriptedGuest();
    FilterHost host = guest.inHost().configure("abc");
    host.get("/").send();
    host.close();
    assertEquals(
        List.of(
            "initialize",
            "create 1 0",
            "vmStart 0",
            "configure 3",
            "create 2 1",
            "requestHeaders true",
            "responseHeaders true",
            "log 2",
            "done 2",
            "delete 2",
            "done 1",
            "delete 1"),
        guest.callbacks);
  }

  /** Defers its end, and completes it when it is told to. */
  private static class DeferringGuest extends ScriptedGuest {
    @Override
    public boolean onDone(int id) {
      super.onDone(id);
      return id != 1;
    }
  }

  @Test
  void aDeferredEndComesWithProxyDone() {
    DeferringGuest guest = new DeferringGuest();
    FilterHost host = guest.inHost().configure("");
    assertFalse(host.ended());
    assertEquals(NOT_FOUND, guest.host.done());
    host.end();
    assertFalse(host.ended());
    assertEquals("done 1", guest.callbacks.get(guest.callbacks.size() - 1));
    assertEquals(OK, guest.host.done());
    assertEquals(NOT_FOUND, guest.host.done());
    assertTrue(host.ended());
    host.end();
    assertEquals(1, Collections.frequency(guest.callbacks, "done 1"));
  }

  @Test
  void anEndedPluginTakesNoStreams() {
    FilterHost host = new ScriptedGuest().inHost().configure("");
    host.get("/").open();
    host.end();
    assertTrue(host.ended());
    HostFailure failure = assertThrows(HostFailure.class, () -> host.get("/").send());
    assertTrue(
        failure
            .getMessage()
            .startsWith("The plugin has been ended: configure() starts it anew.\nThe calls:\n"),
        failure.getMessage());
    assertFalse(host.configure("").ended());
  }

  @Test
  void aRefusedConfigurationFailsWithTheFiltersLog() {
    ScriptedGuest guest =
        new ScriptedGuest() {
          @Override
          public boolean onConfigure(int id, int size) {
            log(4, "line 1, column 2: no greeting");
            return false;
          }
        };
    HostFailure failure = assertThrows(HostFailure.class, () -> guest.inHost().configure("{"));
    assertTrue(
        failure
            .getMessage()
            .startsWith(
                "The filter could not be loaded: it answered false to proxy_on_configure; the proxy"
                    + " refuses such a configuration.\n"
                    + "The filter's log:\n"
                    + "  [ERROR] line 1, column 2: no greeting\n"
                    + "The calls:\n"),
        failure.getMessage());
  }

  @Test
  void startUpMayOnlyLog() {
    ScriptedGuest guest =
        new ScriptedGuest() {
          @Override
          public void initialize() {
            log(2, "starting");
            host.getCurrentTimeNanoseconds(new Returned());
          }
        };
    HostFailure failure = assertThrows(HostFailure.class, () -> guest.inHost().configure(""));
    assertTrue(
        failure
            .getMessage()
            .contains(
                "proxy_get_current_time_nanoseconds was called during start-up, where the proxy"
                    + " allows proxy_log only"),
        failure.getMessage());
  }

  @Test
  void aTrapFailsTheVmAndEveryStreamGets503() {
    ScriptedGuest guest =
        new ScriptedGuest() {
          @Override
          public int onRequestHeaders(int id, int count, boolean end) {
            throw new IllegalStateException("broken");
          }
        };
    FilterHost host = guest.inHost();
    Exchange first = host.get("/").send();
    Exchange second = host.get("/").send();
    for (Exchange exchange : List.of(first, second)) {
      assertEquals(503, exchange.downstream().status());
      assertEquals("wasm_fail_stream", exchange.downstream().details());
      assertFalse(exchange.reachedUpstream());
    }
    assertEquals(
        "proxy_on_request_headers failed: java.lang.IllegalStateException: broken",
        host.vmFailure());
    assertFalse(guest.callbacks.contains("log 2"));
  }

  @Test
  void aTrapAfterTheResponseStartedResets() {
    ScriptedGuest guest =
        new ScriptedGuest() {
          @Override
          public int onResponseBody(int id, int size, boolean end) {
            throw new StackOverflowError();
          }
        };
    Exchange exchange =
        guest.inHost().get("/").respondWith(UpstreamResponse.status(200).body("x")).send();
    assertTrue(exchange.reset());
  }

  @Test
  void theLogKeepsLevelAndContextAndDropsWhatIsBelowTheProxysLevel() {
    ScriptedGuest guest =
        new ScriptedGuest() {
          @Override
          public int onRequestHeaders(int id, int count, boolean end) {
            log(1, "dropped");
            log(3, "kept");
            return CONTINUE;
          }
        };
    FilterHost host = guest.inHost().logLevel(LogLevel.INFO);
    Exchange exchange = host.get("/").send();
    assertEquals(List.of(new LogLine(LogLevel.WARN, "kept", 2)), exchange.logs());
    assertEquals(exchange.logs(), host.logs());
  }

  @Test
  void aLogLevelThatAbortsEnvoyIsAFailure() {
    ScriptedGuest guest =
        new ScriptedGuest() {
          @Override
          public int onRequestHeaders(int id, int count, boolean end) {
            log(6, "boom");
            return CONTINUE;
          }
        };
    FilterHost host = guest.inHost();
    HostFailure failure = assertThrows(HostFailure.class, () -> host.get("/").send());
    assertTrue(
        failure
            .getMessage()
            .startsWith(
                "proxy_log was called with level 6. Envoy aborts on it, with all its streams: use a"
                    + " level of 0 to 5."),
        failure.getMessage());
  }

  @Test
  void theClockCanBeSet() {
    Returned time = new Returned();
    ScriptedGuest guest =
        new ScriptedGuest() {
          @Override
          public int onRequestHeaders(int id, int count, boolean end) {
            return host.getCurrentTimeNanoseconds(time);
          }
        };
    guest.inHost().clock(InstantSource.fixed(Instant.ofEpochSecond(3, 5))).get("/").send();
    assertEquals(3_000_000_005L, time.number);
  }

  @Test
  void propertiesAreTheTestsTheStreamsAndTheFiltersOwn() {
    StringBuilder seen = new StringBuilder();
    ScriptedGuest guest =
        new ScriptedGuest() {
          @Override
          public int onRequestHeaders(int id, int count, boolean end) {
            assertEquals(0, host.setProperty("mine".getBytes(UTF_8), "own".getBytes(UTF_8)));
            for (String path : List.of("source\0address", "request\0url_path", "mine", "none")) {
              Returned result = new Returned();
              int status = host.getProperty(path.getBytes(UTF_8), result);
              seen.append(status).append(new String(result.bytes, UTF_8)).append(' ');
            }
            return CONTINUE;
          }

          @Override
          public boolean onConfigure(int id, int size) {
            seen.append(host.setProperty(new byte[] {'x'}, new byte[0])).append(' ');
            return true;
          }
        };
    guest
        .inHost()
        .property(List.of("source", "address"), "1.2.3.4:5")
        .configure("")
        .get("/a?b=c")
        .send();
    assertEquals("1 01.2.3.4:5 0/a 0own 1 ", seen.toString());
  }

  @Test
  void propertiesOfHeadersGoWithTheHeadersAndComeBackInTheLog() {
    StringBuilder seen = new StringBuilder();
    ScriptedGuest guest =
        new ScriptedGuest() {
          private void look(String path) {
            seen.append(host.getProperty(path.getBytes(UTF_8), new Returned()));
          }

          @Override
          public int onRequestHeaders(int id, int count, boolean end) {
            look("request\0path");
            look("response\0code");
            host.setProperty("a\0b".getBytes(UTF_8), new byte[1]);
            look("a\0b");
            return CONTINUE;
          }

          @Override
          public int onResponseHeaders(int id, int count, boolean end) {
            seen.append(' ');
            look("request\0path");
            look("response\0code");
            return CONTINUE;
          }

          @Override
          public void onLog(int id) {
            seen.append(' ');
            look("request\0path");
          }

          @Override
          public boolean onDone(int id) {
            seen.append(' ');
            look("request\0path");
            look("response\0code");
            return true;
          }
        };
    guest.inHost().get("/").send();
    assertEquals("011 10 0 10", seen.toString());
  }

  @Test
  void doneIsForDeferredRootsOnly() {
    StringBuilder seen = new StringBuilder();
    ScriptedGuest guest =
        new ScriptedGuest() {
          @Override
          public int onRequestHeaders(int id, int count, boolean end) {
            seen.append(host.done());
            return CONTINUE;
          }
        };
    guest.inHost().get("/").send();
    assertEquals("1", seen.toString());
  }

  @Test
  void theTraceShowsCallbacksAndTheHostCallsWithin() {
    ScriptedGuest guest =
        new ScriptedGuest() {
          @Override
          public int onRequestHeaders(int id, int count, boolean end) {
            add(REQUEST_HEADERS, "x-a", "é");
            get(REQUEST_HEADERS, "x-none");
            return CONTINUE;
          }
        };
    FilterHost host = guest.inHost();
    host.get("/").send();
    String expected =
        """
        proxy_on_request_headers(2, 4, true)
            proxy_add_header_map_value(REQUEST_HEADERS, "x-a", "\\xc3\\xa9") -> OK
            proxy_get_header_map_value(REQUEST_HEADERS, "x-none") -> NOT_FOUND
        proxy_on_request_headers(…) -> 0
        """;
    assertTrue(host.trace().contains(expected), host.trace());
  }
}
