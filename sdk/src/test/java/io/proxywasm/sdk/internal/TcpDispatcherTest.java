package io.proxywasm.sdk.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.sdk.internal.jvm.GuestFunctions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TcpDispatcherTest {
  private static final int PLUGIN = 1;
  private static final int CONTINUE = 0;
  private static final int PAUSE = 1;
  private static final int LOCAL = 1;

  private final FakeHost host = new FakeHost();
  private GuestFunctions guest;

  @BeforeEach
  void start() {
    host.bufferSize = 1;
    guest = host.start(ObedientTcpPlugin.class);
    guest.onContextCreate(PLUGIN, 0);
    assertTrue(guest.onVmStart(PLUGIN, 0));
  }

  @Test
  void doesNothingForContextsItDoesNotKnow() {
    for (int id : new int[] {7, PLUGIN, 0, -1}) {
      assertEquals(CONTINUE, guest.onNewConnection(id));
      assertEquals(CONTINUE, guest.onDownstreamData(id, 1, false));
      assertEquals(CONTINUE, guest.onUpstreamData(id, 1, false));
      guest.onDownstreamConnectionClose(id, LOCAL);
      guest.onUpstreamConnectionClose(id, LOCAL);
    }
    assertEquals(List.of(), host.takeCalls());
    assertEquals(List.of(), host.logged);
  }

  @Test
  void keepsTheCallbacksOfOneProtocolFromTheStreamsOfTheOther() {
    guest.onContextCreate(2, PLUGIN);
    assertEquals(CONTINUE, guest.onDownstreamData(2, 1, false));
    connect(3, "");
    assertEquals(CONTINUE, guest.onNewConnection(3));
    assertEquals(CONTINUE, guest.onRequestHeaders(3, 1, false));
    assertEquals(CONTINUE, guest.onResponseBody(3, 1, false));
    assertEquals(List.of(), host.takeCalls());
    assertEquals(List.of(), host.logged);
  }

  @Test
  void closesTheConnectionOfAnException() {
    connect(2, "fail");
    assertEquals(PAUSE, guest.onDownstreamData(2, 1, false));
    assertEquals("closeStream(2)", lastCall());
    host.assertLogged(
        "exception in TcpFilter.onDownstreamData of context 2: java.lang.IllegalStateException:"
            + " in data\n\tat ");
    assertEquals(PAUSE, guest.onUpstreamData(2, 1, true));
    end(2);
    assertEquals(List.of(), host.takeCalls());
    assertEquals(List.of(), host.logged);
  }

  @Test
  void closesAConnectionWhoseFilterCannotBeMade() {
    host.header = "fail-to-make";
    guest.onContextCreate(2, PLUGIN);
    assertEquals(PAUSE, guest.onNewConnection(2));
    assertEquals("closeStream(2)", lastCall());
    host.assertLogged(
        "exception in TcpFilter.onNewConnection of context 2: java.lang.IllegalStateException:"
            + " not made\n");
  }

  @Test
  void holdsTheConnectionWhereTheProxyRefusesToCloseIt() {
    connect(2, "fail");
    host.refused = "closeStream";
    assertEquals(PAUSE, guest.onDownstreamData(2, 1, false));
    assertEquals(2, host.logged.size());
    assertTrue(
        host.logged
            .get(1)
            .startsWith(
                "exception in the end of a failed filter of context 2:"
                    + " io.proxywasm.sdk.BadArgumentException: proxy_close_stream(downstream)"
                    + " answered BAD_ARGUMENT"));
  }

  @Test
  void letsAConnectionWithoutAFilterPass() {
    connect(2, "no-filter");
    assertEquals(CONTINUE, guest.onDownstreamData(2, 1, false));
    assertEquals(CONTINUE, guest.onUpstreamData(2, 1, true));
    guest.onUpstreamConnectionClose(2, 0);
    end(2);
    assertEquals(List.of(), host.takeCalls());
    assertEquals(List.of(), host.logged);
  }

  @Test
  void resumesAConnectionFromAnothersCallback() {
    connect(2, "keep");
    assertEquals(PAUSE, guest.onDownstreamData(2, 4, false));
    connect(3, "use-kept");
    assertEquals(PAUSE, guest.onDownstreamData(3, 4, false));
    var calls = host.takeCalls();
    assertEquals(
        List.of("setEffectiveContext(2)", "continueStream(2)"),
        calls.subList(calls.size() - 2, calls.size()));
  }

  @Test
  void showsTheUpstreamsDataInItsCallbackAlone() {
    connect(2, "upstream");
    assertEquals(PAUSE, guest.onDownstreamData(2, 1, false));
    host.assertLogged(
        "exception in TcpFilter.onDownstreamData of context 2: java.lang.IllegalStateException:"
            + " the upstream's data can be changed in onUpstreamData only\n");
    connect(3, "");
    assertEquals(CONTINUE, guest.onUpstreamData(3, 9, false));
    assertEquals(List.of("setBufferBytes(3, 0, 0, 9)"), host.takeCalls());
  }

  @Test
  void logsWhatFailsAtTheEnd() {
    connect(2, "");
    guest.onDownstreamConnectionClose(2, 7);
    assertTrue(guest.onDone(2));
    guest.onLog(2);
    guest.onDelete(2);
    assertEquals(List.of(), host.takeCalls());
    assertEquals("closed by UNKNOWN", host.logged.get(0));
    var callbacks = List.of("onDownstreamClose", "onDone", "onLog");
    for (int i = 0; i < callbacks.size(); i++) {
      String logged = host.logged.get(i + 1);
      assertTrue(
          logged.startsWith("exception in TcpFilter." + callbacks.get(i) + " of context 2: "),
          logged);
    }
    assertEquals(4, host.logged.size());
    assertEquals(CONTINUE, guest.onUpstreamData(2, 1, true));
  }

  @Test
  void closesTheConnectionOfAnExceptionAtTheUpstreamsEnd() {
    connect(2, "");
    guest.onUpstreamConnectionClose(2, 0);
    assertEquals(List.of("closeStream(2)"), host.takeCalls());
    host.assertLogged("exception in TcpFilter.onUpstreamClose of context 2: ");
  }

  /** Opens a connection; the calls of its beginning are taken. */
  private void connect(int id, String order) {
    host.header = order;
    guest.onContextCreate(id, PLUGIN);
    assertEquals(CONTINUE, guest.onNewConnection(id));
    host.takeCalls();
  }

  private void end(int id) {
    guest.onDownstreamConnectionClose(id, LOCAL);
    assertTrue(guest.onDone(id));
    guest.onLog(id);
    guest.onDelete(id);
  }

  private String lastCall() {
    var calls = host.takeCalls();
    return calls.get(calls.size() - 1);
  }
}
