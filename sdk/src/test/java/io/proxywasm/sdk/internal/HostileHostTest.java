package io.proxywasm.sdk.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.sdk.internal.jvm.GuestFunctions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A proxy that breaks the ABI's rules: no stream may see what is another's. */
class HostileHostTest {
  private static final int PLUGIN = 1;
  private static final int CONTINUE = 0;
  private static final int PAUSE = 1;
  private static final String READ = "getHeaderMapValue(0, x-do)";
  private static final String ANSWER_502 = "sendLocalResponse(502, , , , -1)";

  private final FakeHost host = new FakeHost();
  private GuestFunctions guest;

  @BeforeEach
  void start() {
    guest = host.start(ObedientPlugin.class);
    guest.onContextCreate(PLUGIN, 0);
  }

  @Test
  void readsNothingWhereTheProxySaysOkAndGivesNothing() {
    request(2, "of another stream");
    host.takeCalls();
    host.silent = "getHeaderMapValue";
    assertEquals(CONTINUE, request(3, "anything"));
    assertEquals(List.of(READ, "addHeaderMapValue(0, done, )"), host.takeCalls());
  }

  @Test
  void readsNothingOfWhatACallbackWithinTheCallHasRead() {
    guest.onContextCreate(2, PLUGIN);
    guest.onContextCreate(3, PLUGIN);
    host.header = "of another stream";
    host.during =
        () -> {
          guest.onRequestHeaders(2, 1, true);
          host.silent = "getHeaderMapValue";
        };
    assertEquals(CONTINUE, guest.onRequestHeaders(3, 1, true));
    assertEquals(
        List.of(
            READ,
            READ,
            "addHeaderMapValue(0, done, of another stream)",
            "setEffectiveContext(3)",
            "addHeaderMapValue(0, done, )"),
        host.takeCalls());
  }

  @Test
  void saysWhichStreamItMeansAfterACallbackWithinACall() {
    request(2, "keep");
    host.takeCalls();
    host.during = () -> guest.onResponseHeaders(2, 1, false);
    assertEquals(CONTINUE, request(3, "use-kept"));
    assertEquals(
        List.of(
            READ,
            "setEffectiveContext(2)",
            "addHeaderMapValue(0, a, kept)",
            "addHeaderMapValue(0, b, kept)",
            "setEffectiveContext(3)",
            "addHeaderMapValue(0, c, own)"),
        host.takeCalls());
  }

  @Test
  void givesTheOwnershipBackAfterACallbackWithinACall() {
    guest.onContextCreate(2, PLUGIN);
    guest.onContextCreate(3, PLUGIN);
    host.header = "own-later";
    host.during = () -> guest.onResponseHeaders(2, 1, false);
    guest.onRequestHeaders(3, 1, true);
    guest.onDelete(2);
    host.takeCalls();
    host.header = "keep-promise";
    guest.onContextCreate(4, PLUGIN);
    guest.onRequestHeaders(4, 1, true);
    assertEquals(
        List.of(READ, "setEffectiveContext(3)", "addHeaderMapValue(0, later, 3)"),
        host.takeCalls());
  }

  @Test
  void endsTheStreamWhoseIdIsGivenToANewOne() {
    request(2, "keep");
    guest.onContextCreate(2, PLUGIN);
    host.takeCalls();
    assertEquals(PAUSE, request(3, "use-kept"));
    assertEquals(List.of(READ, ANSWER_502), host.takeCalls());
    assertTrue(host.logged.get(0).contains("IllegalStateException: stream 2 has ended; keep"));
  }

  @Test
  void ownsNothingOnceItsContextHasEndedWithinACall() {
    guest.onContextCreate(2, PLUGIN);
    host.header = "call-out";
    host.during = () -> guest.onContextCreate(2, PLUGIN);
    assertEquals(PAUSE, guest.onRequestHeaders(2, 1, true));
    assertEquals(List.of(READ), host.takeCalls());
    assertTrue(host.logged.get(0).contains("IllegalStateException: no plugin or stream runs"));
  }

  @Test
  void aContextIsPluginOrStreamButNeverBoth() {
    guest.onContextCreate(5, 0);
    guest.onContextCreate(5, PLUGIN);
    guest.onDelete(5);
    host.takeCalls();
    guest.onContextCreate(6, 5);
    assertEquals(CONTINUE, guest.onRequestHeaders(6, 1, true));
    assertEquals(List.of(), host.takeCalls());
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "0, 0", "9, 9", "9, 8"})
  void makesNoContextOfIdsThatCannotBe(int id, int parent) {
    guest.onContextCreate(id, parent);
    host.header = "add";
    assertEquals(CONTINUE, guest.onRequestHeaders(id, 1, true));
    assertEquals(List.of(), host.takeCalls());
    assertEquals(CONTINUE, request(2, "add"));
    assertEquals(List.of(READ, "addHeaderMapValue(0, done, add)"), host.takeCalls());
  }

  @Test
  void takesCallbacksInAnyOrder() {
    guest.onDelete(2);
    guest.onContextCreate(2, PLUGIN);
    host.header = "add";
    guest.onLog(2);
    guest.onResponseHeaders(2, -1, false);
    guest.onRequestHeaders(2, -1, true);
    guest.onDone(2);
    guest.onRequestTrailers(2, -1);
    guest.onDone(2);
    guest.onDelete(2);
    guest.onDelete(2);
    assertEquals(CONTINUE, guest.onRequestBody(2, -1, true));
    assertEquals(List.of("response of 2"), host.logged);
  }

  @Test
  void refusesABodyOfNegativeSize() {
    host.bufferSize = -7;
    assertEquals(PAUSE, request(2, "read-body"));
    assertTrue(
        host.logged
            .get(0)
            .contains("ParseFailureException: the proxy gave the request body a size of -7\n"),
        host.logged::toString);
  }

  private int request(int id, String order) {
    host.header = order;
    guest.onContextCreate(id, PLUGIN);
    return guest.onRequestHeaders(id, 1, true);
  }
}
