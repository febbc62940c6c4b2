package io.proxywasm.harness;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The host calls on header maps, as Envoy answers them. */
class HeaderCallsTest {
  private final List<Object> seen = new ArrayList<>();
  private ScriptedGuest current;

  private Exchange during(Runnable work, String... headers) {
    ScriptedGuest guest =
        new ScriptedGuest() {
          @Override
          public int onRequestHeaders(int id, int count, boolean end) {
            current = this;
            work.run();
            return CONTINUE;
          }
        };
    RequestBuilder request = guest.inHost().get("/");
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return request.send();
  }

  @Test
  void addKeepsTheValuesThatAreThere() {
    Exchange exchange = during(() -> current.add(0, "X-A", "2"), "x-a", "1");
    assertEquals(List.of("1", "2"), exchange.upstream().headers().all("x-a"));
  }

  @Test
  void addToAHeaderEnvoyKeepsOneValueOfJoinsThem() {
    Exchange exchange =
        during(
            () -> current.add(0, "user-agent", "B"),
            "user-agent",
            "A",
            "cookie",
            "a",
            "cookie",
            "b");
    assertEquals(List.of("A,B"), exchange.upstream().headers().all("user-agent"));
    assertEquals(List.of("a", "b"), exchange.upstream().headers().all("cookie"));
  }

  @Test
  void removeTakesAllValues() {
    Exchange exchange = during(() -> current.remove(0, "x-a"), "x-a", "1", "X-A", "2");
    assertFalse(exchange.upstream().headers().contains("x-a"));
  }

  @Test
  void replaceLeavesOneValueAtThePlaceOfTheFirst() {
    Exchange exchange =
        during(() -> current.replace(0, "x-a", "3"), "x-a", "1", "x-b", "b", "x-a", "2");
    assertEquals(List.of("3"), exchange.upstream().headers().all("x-a"));
    assertEquals(
        List.of(":authority", ":path", ":method", ":scheme", "x-a", "x-b"),
        exchange.upstream().headers().names());
  }

  @Test
  void getGivesTheFirstValueAndAnEmptyOneIsNoMissingOne() {
    during(
        () -> {
          seen.add(current.get(0, "X-A"));
          seen.add(current.get(0, "x-empty"));
          seen.add(current.get(0, "x-none"));
        },
        "x-a",
        "1",
        "x-a",
        "2",
        "x-empty",
        "");
    assertEquals(List.of("0:1", "0:", "1:"), seen);
  }

  @Test
  void hostIsAnotherNameOfTheAuthority() {
    during(() -> seen.add(current.get(0, "Host")), "host", "a.example");
    assertEquals(List.of("0:a.example"), seen);
  }

  @Test
  void bytesPassUnchanged() {
    byte[] value = {(byte) 0xff, 'a', (byte) 0x80};
    Exchange exchange =
        during(() -> current.host.addHeaderMapValue(0, new byte[] {'x'}, value.clone()));
    assertArrayEquals(value, exchange.upstream().headers().bytes("x").orElseThrow());
  }

  @Test
  void aMapOfAnotherPhaseIsABadArgumentAndHasNoPairs() {
    during(
        () -> {
          seen.add(current.get(ScriptedGuest.RESPONSE_HEADERS, ":status"));
          seen.add(current.add(ScriptedGuest.RESPONSE_HEADERS, "a", "b"));
          seen.add(current.pairs(ScriptedGuest.RESPONSE_HEADERS));
          seen.add(current.pairs(99));
        });
    assertEquals(List.of("2:", 2, "0:0", "2:0"), seen);
  }

  @Test
  void afterContinueTheHeadersAreGone() {
    ScriptedGuest guest =
        new ScriptedGuest() {
          @Override
          public int onRequestBody(int id, int size, boolean end) {
            seen.add(get(REQUEST_HEADERS, ":path"));
            seen.add(pairs(REQUEST_HEADERS));
            return CONTINUE;
          }
        };
    guest.inHost().post("/", "body").send();
    assertEquals(List.of("2:", "0:0"), seen);
  }

  @Test
  void malformedPairsClearTheMap() {
    Exchange exchange =
        during(() -> seen.add(current.host.setHeaderMapPairs(0, new byte[] {1, 0, 0})));
    assertEquals(List.of(0), seen);
    assertEquals(0, exchange.upstream().headers().size());
  }

  @Test
  void theLogSeesHeadersAgainButNotTheRequestTrailers() {
    ScriptedGuest guest =
        new ScriptedGuest() {
          @Override
          public void onLog(int id) {
            seen.add(get(REQUEST_HEADERS, ":path"));
            seen.add(get(REQUEST_TRAILERS, "t"));
            seen.add(get(RESPONSE_HEADERS, ":status"));
            seen.add(get(RESPONSE_TRAILERS, "t"));
          }
        };
    guest
        .inHost()
        .get("/logged")
        .trailer("t", "1")
        .respondWith(UpstreamResponse.status(201).trailer("t", "2"))
        .send();
    assertEquals(List.of("0:/logged", "1:", "0:201", "0:2"), seen);
  }

  @Test
  void trailersCanBeMadeInTheLastBodyCallback() {
    ScriptedGuest guest =
        new ScriptedGuest() {
          @Override
          public int onRequestBody(int id, int size, boolean end) {
            seen.add(add(REQUEST_TRAILERS, "made", Boolean.toString(end)));
            return super.onRequestBody(id, size, end);
          }
        };
    Exchange exchange = guest.inHost().request("POST", "/").chunk("a").chunk("b").send();
    assertEquals(List.of(2, 0), seen);
    assertEquals(List.of("true"), exchange.upstream().trailers().all("made"));
    assertFalse(guest.callbacks.contains("requestTrailers"));
  }
}
