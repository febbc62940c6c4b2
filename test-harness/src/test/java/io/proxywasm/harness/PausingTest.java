package io.proxywasm.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a pause holds back, and what resuming lets go, as in Envoy. */
class PausingTest {
  private static final int REQUEST = 0;

  /** Pauses the request's headers; a request to /resume resumes stream 2. */
  private static class HeadersPauser extends ScriptedGuest {
    @Override
    public int onRequestHeaders(int id, int count, boolean end) {
      super.onRequestHeaders(id, count, end);
      if (get(REQUEST_HEADERS, ":path").equals("0:/resume")) {
        host.setEffectiveContext(2);
        host.continueStream(REQUEST);
        callbacks.add("resumed");
        return CONTINUE;
      }
      return PAUSE;
    }
  }

  @Test
  void pausedHeadersHoldAllLaterCallbacksBack() {
    HeadersPauser guest = new HeadersPauser();
    Exchange exchange =
        guest.inHost().request("POST", "/").chunk("a").chunk("b").trailer("t", "1").send();
    assertTrue(exchange.paused());
    assertFalse(exchange.reachedUpstream());
    assertEquals("requestHeaders false", guest.callbacks.get(guest.callbacks.size() - 1));
    HostFailure failure = assertThrows(HostFailure.class, exchange::upstream);
    assertTrue(
        failure
            .getMessage()
            .startsWith(
                "The request never reached the upstream: the stream is paused, and the filter has"
                    + " not resumed it.\nThe calls:\n"),
        failure.getMessage());
  }

  @Test
  void resumingHandsTheHeldBodyToTheFilterInOnePiece() {
    HeadersPauser guest = new HeadersPauser();
    FilterHost host = guest.inHost();
    Exchange held =
        host.request("POST", "/").chunk("a").chunk("b").trailer("t", "1").respondWith(204).send();
    guest.callbacks.clear();
    host.get("/resume").send();
    assertEquals("ab", held.upstream().body());
    assertEquals("1", held.upstream().trailers().first("t").orElseThrow());
    assertEquals(204, held.downstream().status());
    assertEquals(
        List.of("resumed", "requestBody 2 false", "requestTrailers"),
        guest.callbacks.stream()
            .filter(name -> name.startsWith("request") || name.equals("resumed"))
            .filter(name -> !name.startsWith("requestHeaders"))
            .filter(name -> !name.equals("requestBody 0 true"))
            .toList()
            .subList(0, 3));
  }

  @Test
  void aHeldRequestWithoutBodyEndsWithItsHeaders() {
    HeadersPauser guest = new HeadersPauser();
    FilterHost host = guest.inHost();
    Exchange held = host.get("/").send();
    host.get("/resume").send();
    assertTrue(held.upstream().complete());
    assertFalse(guest.callbacks.contains("requestBody 0 true"));
  }

  @Test
  void resumingTakesTheRequestHeadersFromSight() {
    StringBuilder seen = new StringBuilder();
    ScriptedGuest guest =
        new HeadersPauser() {
          @Override
          public int onRequestHeaders(int id, int count, boolean end) {
            int answer = super.onRequestHeaders(id, count, end);
            if (answer == CONTINUE) {
              seen.append(get(REQUEST_HEADERS, ":path"));
            }
            return answer;
          }
        };
    FilterHost host = guest.inHost();
    host.get("/").send();
    host.get("/resume").send();
    // Still in the effective context, whose maps are gone.
    assertEquals("2:", seen.toString());
  }

  @Test
  void aResponseThatHasNotBegunCannotBeResumed() {
    ScriptedGuest guest =
        new ScriptedGuest() {
          @Override
          public int onRequestHeaders(int id, int count, boolean end) {
            host.continueStream(1);
            return CONTINUE;
          }
        };
    FilterHost host = guest.inHost();
    HostFailure failure = assertThrows(HostFailure.class, () -> host.get("/").send());
    assertTrue(
        failure.getMessage().startsWith("proxy_continue_stream resumed a response that has not"),
        failure::getMessage);
  }

  @Test
  void aResumedResponseCanBeWrittenUntilTheCallReturns() {
    ScriptedGuest guest =
        new ScriptedGuest() {
          @Override
          public int onRequestHeaders(int id, int count, boolean end) {
            if (id == 3) {
              host.setEffectiveContext(2);
              host.continueStream(1);
              add(RESPONSE_HEADERS, "x-late", "1");
            }
            return CONTINUE;
          }

          @Override
          public int onResponseHeaders(int id, int count, boolean end) {
            return id == 2 ? PAUSE : CONTINUE;
          }
        };
    FilterHost host = guest.inHost();
    Exchange held = host.get("/").send();
    host.get("/").send();
    assertEquals("1", held.downstream().headers().first("x-late").orElseThrow());
  }

  @Test
  void resumingWhatIsNotPausedDoesNothingAndAPauseThenStays() {
    ScriptedGuest guest =
        new ScriptedGuest() {
          @Override
          public int onRequestHeaders(int id, int count, boolean end) {
            host.continueStream(REQUEST);
            return id == 2 ? CONTINUE : PAUSE;
          }
        };
    FilterHost host = guest.inHost();
    assertEquals(200, host.get("/").send().downstream().status());
    assertTrue(host.get("/").send().paused());
  }

  @Test
  void aPausedBodyLeavesTheHeadersWithTheUpstreamAndLetsTrailersRun() {
    ScriptedGuest guest =
        new ScriptedGuest() {
          @Override
          public int onRequestBody(int id, int size, boolean end) {
            return PAUSE;
          }
        };
    Exchange held = guest.inHost().post("/", "abc").send();
    assertTrue(held.paused());
    assertTrue(held.reachedUpstream());
    assertEquals("", held.upstream().body());
    assertFalse(held.upstream().complete());

    Exchange withTrailers = guest.inHost().post("/", "abc").trailer("t", "1").send();
    assertTrue(guest.callbacks.contains("requestTrailers"));
    assertEquals("abc", withTrailers.upstream().body());
    assertEquals("1", withTrailers.upstream().trailers().first("t").orElseThrow());
    assertEquals(200, withTrailers.downstream().status());
  }

  @Test
  void anActionOutsideTheAbiStops() {
    ScriptedGuest guest =
        new ScriptedGuest() {
          @Override
          public int onRequestHeaders(int id, int count, boolean end) {
            return 77;
          }
        };
    assertTrue(guest.inHost().get("/").send().paused());
  }

  @Test
  void anActionOutsideTheAbiDropsABody() {
    ScriptedGuest guest =
        new ScriptedGuest() {
          @Override
          public int onRequestBody(int id, int size, boolean end) {
            return end ? CONTINUE : 3;
          }
        };
    Exchange exchange = guest.inHost().request("POST", "/").chunk("ab").chunk("c").send();
    assertEquals("c", exchange.upstream().body());
  }

  @Test
  void theSettingForHeadersLetsBodyCallbacksRun() {
    HeadersPauser guest = new HeadersPauser();
    Exchange exchange = guest.inHost().allowOnHeadersStopIteration(true).post("/", "abc").send();
    assertTrue(guest.callbacks.contains("requestBody 3 true"));
    assertEquals("abc", exchange.upstream().body());
  }

  @Test
  void theUpstreamTypeIsUnimplementedAndOthersAreBad() {
    StringBuilder seen = new StringBuilder();
    ScriptedGuest guest =
        new ScriptedGuest() {
          @Override
          public int onResponseHeaders(int id, int count, boolean end) {
            for (int type = 0; type < 5; type++) {
              seen.append(host.continueStream(type)).append(' ');
            }
            return CONTINUE;
          }
        };
    guest.inHost().get("/").send();
    assertEquals("0 0 0 12 2 ", seen.toString());
  }

  @Test
  void aPausedResponseWaitsAndTheClientCanGoAway() {
    ScriptedGuest guest =
        new ScriptedGuest() {
          @Override
          public int onResponseHeaders(int id, int count, boolean end) {
            return PAUSE;
          }
        };
    OpenExchange exchange =
        guest
            .inHost()
            .get("/")
            .open()
            .requestHeaders(true)
            .respondWith(UpstreamResponse.status(200).body("late"));
    assertTrue(exchange.paused());
    assertThrows(HostFailure.class, exchange::downstream);
    assertFalse(guest.callbacks.contains("log 2"));
    exchange.disconnect();
    assertTrue(exchange.reset());
    assertEquals(
        List.of("log 2", "done 2", "delete 2"),
        guest.callbacks.subList(guest.callbacks.size() - 3, guest.callbacks.size()));
  }

  @Test
  void endOfStreamComesWithTheLastPart() {
    ScriptedGuest guest = new ScriptedGuest();
    guest.inHost().get("/").send();
    assertTrue(guest.callbacks.contains("requestHeaders true"));
    guest = new ScriptedGuest();
    guest
        .inHost()
        .request("POST", "/")
        .chunk("a")
        .chunk("b")
        .respondWith(UpstreamResponse.status(200).body("c").trailer("t", "1"))
        .send();
    assertEquals(
        List.of(
            "requestHeaders false",
            "requestBody 1 false",
            "requestBody 1 true",
            "responseHeaders false",
            "responseBody 1 false",
            "responseTrailers"),
        guest.callbacks.stream().filter(name -> name.startsWith("re")).toList());
  }
}
