package io.proxywasm.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The host calls on buffers, as Envoy answers them. */
class BufferCallsTest {
  private final List<Object> seen = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({
    "0, 0, Xabcd, 0", // nothing drained: prepend
    "0, 2, Xcd, 0", // drains, then prepends
    "0, 4, X, 0", // replaces
    "0, -1, X, 0", // an unsigned length
    "4, 0, abcdX, 0", // appends
    "9, 3, abcdX, 0", // behind the end: appends
    "2, 1, abcd, 2" // in between: refused
  })
  void set(int start, int length, String expected, int status) {
    ScriptedGuest guest =
        new ScriptedGuest() {
          @Override
          public int onRequestBody(int id, int size, boolean end) {
            seen.add(setBuffer(REQUEST_BODY, start, length, "X"));
            return CONTINUE;
          }
        };
    Exchange exchange = guest.inHost().post("/", "abcd").send();
    assertEquals(expected, exchange.upstream().body());
    assertEquals(List.of(status), seen);
  }

  @Test
  void anEmptyBufferIsThereAndEmpty() {
    ScriptedGuest guest =
        new ScriptedGuest() {
          @Override
          public int onRequestHeaders(int id, int count, boolean end) {
            seen.add(buffer(REQUEST_BODY));
            seen.add(buffer(RESPONSE_BODY));
            seen.add(setBuffer(REQUEST_BODY, 0, 0, "X"));
            return CONTINUE;
          }
        };
    guest.inHost().get("/").send();
    assertEquals(List.of("0:", "0:", 2), seen);
  }

  @Test
  void aPausedBodyIsCumulative() {
    ScriptedGuest guest =
        new ScriptedGuest() {
          @Override
          public int onRequestBody(int id, int size, boolean end) {
            seen.add(size + " " + buffer(REQUEST_BODY));
            return end ? CONTINUE : PAUSE;
          }
        };
    Exchange exchange = guest.inHost().request("POST", "/").chunk("ab").chunk("c").send();
    assertEquals(List.of("2 0:ab", "3 0:abc"), seen);
    assertEquals("abc", exchange.upstream().body());
  }

  @Test
  void afterContinueOnlySingleChunksAreSeen() {
    ScriptedGuest guest =
        new ScriptedGuest() {
          @Override
          public int onResponseBody(int id, int size, boolean end) {
            seen.add(buffer(RESPONSE_BODY));
            return CONTINUE;
          }
        };
    Exchange exchange =
        guest
            .inHost()
            .get("/")
            .respondWith(UpstreamResponse.status(200).chunk("a").chunk("b"))
            .send();
    assertEquals(List.of("0:a", "0:b"), seen);
    assertEquals("ab", exchange.downstream().body());
  }

  @Test
  void theConfigurationsAreReadableInTheirCallbacksAndNeverWritable() {
    ScriptedGuest guest =
        new ScriptedGuest() {
          @Override
          public boolean onVmStart(int id, int size) {
            seen.add("start " + size + " " + buffer(VM_CONFIGURATION));
            seen.add(buffer(PLUGIN_CONFIGURATION));
            return true;
          }

          @Override
          public boolean onConfigure(int id, int size) {
            seen.add("configure " + size + " " + buffer(PLUGIN_CONFIGURATION));
            seen.add(setBuffer(PLUGIN_CONFIGURATION, 0, 0, "X"));
            return true;
          }

          @Override
          public int onRequestHeaders(int id, int count, boolean end) {
            seen.add(buffer(PLUGIN_CONFIGURATION));
            seen.add(buffer(VM_CONFIGURATION));
            return CONTINUE;
          }
        };
    guest.inHost().vmConfiguration("vm").configure("plugin").get("/").send();
    assertEquals(List.of("start 2 0:vm", "1:", "configure 6 0:plugin", 2, "1:", "0:vm"), seen);
  }
}
