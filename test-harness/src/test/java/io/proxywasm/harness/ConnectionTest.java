package io.proxywasm.harness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.sdk.internal.jvm.Returned;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Connections as the raw ABI shows them; the its ask real Envoy the same. */
class ConnectionTest {
  private static final int DOWNSTREAM = 2;
  private static final int UPSTREAM = 3;

  /** Notes the statuses that its calls gave, separated by blanks. */
  private static class Noting extends ScriptedGuest {
    final StringBuilder seen = new StringBuilder();

    void note(Object value) {
      seen.append(value).append(' ');
    }
  }

  @Test
  void theCallbacksComeInEnvoysOrder() {
    ScriptedGuest guest = new ScriptedGuest();
    FilterHost host = guest.inHost().configure("");
    guest.callbacks.clear();
    Connection connection = host.connect();
    assertTrue(connection.connected());
    connection.send("ab").upstreamSends("cde").upstreamCloses().sendEnd();
    assertEquals(
        List.of(
            "create 2 1",
            "newConnection",
            "downstreamData 2 false",
            "upstreamData 3 false",
            "upstreamData 0 true",
            "upstreamConnectionClose 0",
            "downstreamData 0 true",
            "downstreamConnectionClose 2",
            "done 2",
            "log 2",
            "delete 2"),
        guest.callbacks);
    assertEquals("ab", connection.upstream().text());
    assertEquals("cde", connection.downstream().text());
    assertTrue(connection.upstream().ended() && connection.downstream().ended());
    assertTrue(connection.closed());
  }

  @Test
  void theBuffersAreThereInTheirCallbacksAndWhilePaused() {
    Noting guest =
        new Noting() {
          @Override
          public int onDownstreamData(int id, int size, boolean end) {
            note(buffer(DOWNSTREAM) + buffer(UPSTREAM) + buffer(REQUEST_BODY));
            note(setBuffer(DOWNSTREAM, 1, 0, "x"));
            note(setBuffer(UPSTREAM, 0, 0, "x"));
            note(setBuffer(DOWNSTREAM, 99, 0, "+"));
            return PAUSE;
          }

          @Override
          public int onUpstreamData(int id, int size, boolean end) {
            note(buffer(DOWNSTREAM) + buffer(UPSTREAM));
            note(setBuffer(UPSTREAM, 0, 2, "<"));
            return CONTINUE;
          }

          @Override
          public void onUpstreamConnectionClose(int id, int peerType) {
            note(buffer(UPSTREAM));
          }
        };
    Connection connection =
        guest.inHost().connect().send("abc").upstreamSends("def").upstreamCloses();
    assertEquals("0:abc0:0: 2 2 0 0:abc+0:def 0 0:abc+0: 0 0: ", guest.seen.toString());
    assertTrue(connection.paused());
    assertEquals("", connection.upstream().text());
    assertEquals("<f<", connection.downstream().text());
  }

  @Test
  void resumingPassesOnWhatIsHeldWithoutACallback() {
    Noting guest =
        new Noting() {
          @Override
          public int onDownstreamData(int id, int size, boolean end) {
            note(size);
            return PAUSE;
          }

          @Override
          public int onUpstreamData(int id, int size, boolean end) {
            for (int type = -1; type <= 4; type++) {
              note(host.continueStream(type));
            }
            note(buffer(DOWNSTREAM));
            return CONTINUE;
          }
        };
    Connection connection = guest.inHost().connect().send("ab").send("cd");
    assertEquals("", connection.upstream().text());
    connection.upstreamSends("x");
    assertEquals("2 4 2 0 0 0 12 2 0:abcd ", guest.seen.toString());
    assertEquals("abcd", connection.upstream().text());
    assertFalse(connection.paused());
  }

  @Test
  void aPausedBeginningKeepsTheUpstreamAwayAndTheClientUnread() {
    ScriptedGuest guest =
        new ScriptedGuest() {
          @Override
          public int onNewConnection(int id) {
            return id == 2 ? PAUSE : CONTINUE;
          }

          @Override
          public int onDownstreamData(int id, int size, boolean end) {
            if (id == 3) {
              assertEquals(0, host.setEffectiveContext(2));
              host.continueStream(DOWNSTREAM);
            }
            return super.onDownstreamData(id, size, end);
          }
        };
    FilterHost host = guest.inHost();
    Connection held = host.connect().send("ab").send("cd").sendEnd();
    assertFalse(held.connected());
    assertFalse(guest.callbacks.contains("downstreamData 4 true"));
    HostFailure failure = assertThrows(HostFailure.class, () -> held.upstreamSends("x"));
    assertTrue(
        failure
            .getMessage()
            .startsWith("The upstream is not connected: the filter has paused the connection.\n"),
        failure.getMessage());
    host.connect().send("go");
    assertTrue(held.connected());
    assertEquals("abcd", held.upstream().text());
    assertTrue(held.upstream().ended());
    assertTrue(guest.callbacks.contains("downstreamData 4 true"));
  }

  @Test
  void closingDropsWhatTheCallbackHolds() {
    for (int type : new int[] {DOWNSTREAM, UPSTREAM}) {
      Noting guest =
          new Noting() {
            @Override
            public int onUpstreamData(int id, int size, boolean end) {
              note(host.closeStream(type));
              note(host.closeStream(4));
              return super.onUpstreamData(id, size, end);
            }
          };
      Connection connection = guest.inHost().connect();
      connection.upstreamSends("abc").send("late");
      assertEquals("0 2 ", guest.seen.toString());
      assertTrue(connection.closed());
      assertEquals("", connection.downstream().text());
      assertEquals("", connection.upstream().text());
      assertTrue(guest.callbacks.contains("downstreamConnectionClose 1"));
      assertFalse(guest.callbacks.contains("downstreamData 4 false"));
    }
  }

  /** Envoy calls back with a context that it has deleted in the guest. */
  @Test
  void theUpstreamsEndIsToldEvenOnceTheFilterHasClosed() {
    ScriptedGuest guest =
        new ScriptedGuest() {
          @Override
          public int onUpstreamData(int id, int size, boolean end) {
            return host.closeStream(DOWNSTREAM);
          }
        };
    guest.inHost().connect().upstreamCloses();
    int last = guest.callbacks.size() - 1;
    assertEquals(
        List.of("delete 2", "upstreamConnectionClose 0"),
        guest.callbacks.subList(last - 1, last + 1));
  }

  @Test
  void aClientThatGoesAwayEndsTheConnection() {
    ScriptedGuest guest = new ScriptedGuest();
    FilterHost host = guest.inHost();
    Connection connection = host.connect().disconnect().disconnect();
    assertTrue(connection.closed());
    assertEquals(1, guest.callbacks.stream().filter("downstreamConnectionClose 2"::equals).count());
    Connection open = host.connect();
    host.close();
    assertTrue(open.closed());
    assertTrue(guest.callbacks.contains("delete 3"));
  }

  @Test
  void aTrapClosesTheConnectionAndEveryOneAfterIt() {
    ScriptedGuest guest =
        new ScriptedGuest() {
          @Override
          public int onDownstreamData(int id, int size, boolean end) {
            throw new IllegalStateException("broken");
          }
        };
    FilterHost host = guest.inHost();
    Connection first = host.connect().send("ab");
    Connection second = host.connect();
    assertTrue(first.closed());
    assertTrue(second.closed());
    assertFalse(second.connected());
    assertEquals("", first.upstream().text());
    assertEquals(
        "proxy_on_downstream_data failed: java.lang.IllegalStateException: broken",
        host.vmFailure());
    assertFalse(guest.callbacks.contains("done 2"));
  }

  @Test
  void whatIsOfHttpIsNotThere() {
    Noting guest =
        new Noting() {
          @Override
          public int onDownstreamData(int id, int size, boolean end) {
            note(get(REQUEST_HEADERS, "x"));
            note(pairs(RESPONSE_HEADERS));
            note(host.closeStream(0));
            note(reply(200, "body"));
            note(host.setProperty("mine".getBytes(UTF_8), new byte[] {'v'}));
            Returned value = new Returned();
            note(host.getProperty("mine".getBytes(UTF_8), value));
            note(new String(value.bytes, UTF_8));
            note(host.getProperty("request\0path".getBytes(UTF_8), value));
            log(2, "told");
            return CONTINUE;
          }
        };
    Connection connection = guest.inHost().connect().send("ab");
    assertEquals("2: 0:0 0 0 0 0 v 1 ", guest.seen.toString());
    assertFalse(connection.closed());
    assertEquals("ab", connection.upstream().text());
    assertEquals("told", connection.logs().get(0).message());
    assertEquals(2, connection.contextId());
  }
}
