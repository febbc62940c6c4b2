package io.proxywasm.sdk.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.sdk.internal.jvm.GuestFunctions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DispatcherTest {
  private static final int PLUGIN = 1;
  private static final int CONTINUE = 0;
  private static final int PAUSE = 1;
  private static final String ANSWER_502 = "sendLocalResponse(502, , , , -1)";

  private final FakeHost host = new FakeHost();
  private GuestFunctions guest;

  @BeforeEach
  void start() {
    guest = host.start(ObedientPlugin.class);
    guest.onContextCreate(PLUGIN, 0);
    assertTrue(guest.onVmStart(PLUGIN, 0));
    assertTrue(guest.onConfigure(PLUGIN, 0));
  }

  @Test
  void doesNothingForContextsItDoesNotKnow() {
    guest.onContextCreate(7, 99);
    for (int id : new int[] {7, 99, 0, -1}) {
      assertFalse(guest.onVmStart(id, 0));
      assertFalse(guest.onConfigure(id, 0));
      assertEquals(CONTINUE, guest.onRequestHeaders(id, 1, false));
      assertEquals(CONTINUE, guest.onRequestBody(id, 1, false));
      assertEquals(CONTINUE, guest.onRequestTrailers(id, 1));
      assertEquals(CONTINUE, guest.onResponseHeaders(id, 1, false));
      assertEquals(CONTINUE, guest.onResponseBody(id, 1, false));
      assertEquals(CONTINUE, guest.onResponseTrailers(id, 1));
      guest.onLog(id);
      assertTrue(guest.onDone(id));
      guest.onDelete(id);
    }
    assertEquals(List.of(), host.takeCalls());
    assertEquals(List.of(), host.logged);
  }

  @Test
  void usesTheStreamOfTheCallbackWithoutSayingSo() {
    assertEquals(CONTINUE, request(2, "add"));
    assertEquals(
        List.of("getHeaderMapValue(0, x-do)", "addHeaderMapValue(0, done, add)"), host.takeCalls());
  }

  @Test
  void saysWhichStreamItMeansInAnothersCallback() {
    request(2, "keep");
    host.takeCalls();
    assertEquals(CONTINUE, request(3, "use-kept"));
    assertEquals(
        List.of(
            "getHeaderMapValue(0, x-do)",
            "setEffectiveContext(2)",
            "addHeaderMapValue(0, a, kept)",
            "addHeaderMapValue(0, b, kept)",
            "setEffectiveContext(3)",
            "addHeaderMapValue(0, c, own)"),
        host.takeCalls());
  }

  @Test
  void takesTheNextCallbacksContextForTheEffectiveOne() {
    request(2, "keep");
    guest.onResponseHeaders(2, 1, true);
    request(3, "add");
    assertFalse(host.takeCalls().toString().contains("setEffectiveContext"));
  }

  @Test
  void refusesTheUseOfAStreamThatHasEnded() {
    request(2, "keep");
    assertTrue(guest.onDone(2));
    guest.onDelete(2);
    host.takeCalls();
    assertEquals(PAUSE, request(3, "use-kept"));
    assertEquals(List.of("getHeaderMapValue(0, x-do)", ANSWER_502), host.takeCalls());
    host.assertLogged(
        "exception in HttpFilter.onRequestHeaders of context 3: java.lang.IllegalStateException:"
            + " stream 2 has ended; keep the values you need, not the stream\n\tat ");
  }

  @Test
  void refusesToResumeAResponseThatIsNotThere() {
    assertEquals(PAUSE, request(2, "resume-response"));
    assertEquals(List.of("getHeaderMapValue(0, x-do)", ANSWER_502), host.takeCalls());
    host.assertLogged(
        "exception in HttpFilter.onRequestHeaders of context 2: java.lang.IllegalStateException:"
            + " stream 2 has no response yet: resume it in or after onResponseHeaders\n\tat ");
  }

  @Test
  void answersAnExceptionAndTakesTheFilterOut() {
    assertEquals(PAUSE, request(2, "assert"));
    assertEquals(List.of("getHeaderMapValue(0, x-do)", ANSWER_502), host.takeCalls());
    host.assertLogged(
        "exception in HttpFilter.onRequestHeaders of context 2: java.lang.AssertionError:"
            + " an error\n\tat io.proxywasm.sdk.internal.ObedientPlugin.obey(ObedientPlugin.java:");
    assertEquals(CONTINUE, guest.onResponseHeaders(2, 1, false));
    assertEquals(List.of(), host.logged);
  }

  @Test
  void survivesAnOverflowOfTheStack() {
    assertEquals(PAUSE, request(2, "overflow"));
    host.assertLogged(
        "exception in HttpFilter.onRequestHeaders of context 2: java.lang.StackOverflowError\n");
    assertEquals(CONTINUE, request(3, "add"));
  }

  @Test
  void answersWhereTheFilterCannotBeMade() {
    assertEquals(PAUSE, request(2, "fail-to-make"));
    assertEquals(List.of("getHeaderMapValue(0, x-do)", ANSWER_502), host.takeCalls());
    assertTrue(host.logged.get(0).contains("java.lang.IllegalStateException: not made"));
    assertEquals(CONTINUE, guest.onRequestBody(2, 1, true));
  }

  @Test
  void letsAStreamWithoutAFilterPass() {
    assertEquals(CONTINUE, request(2, "no-filter"));
    assertEquals(CONTINUE, guest.onResponseBody(2, 1, false));
    assertEquals(List.of("getHeaderMapValue(0, x-do)"), host.takeCalls());
  }

  @Test
  void answers500WhereTheAnswerFails() {
    assertEquals(PAUSE, request(2, "fail-twice"));
    assertEquals(
        List.of("getHeaderMapValue(0, x-do)", "sendLocalResponse(500, , , , -1)"),
        host.takeCalls());
    assertEquals(2, host.logged.size());
    assertTrue(host.logged.get(0).contains("IllegalStateException: first"));
    assertTrue(
        host.logged
            .get(1)
            .startsWith(
                "exception in Plugin.onFilterFailure of context 2:"
                    + " java.lang.IllegalStateException: no answer\n"));
  }

  @Test
  void holdsTheStreamWhereTheProxyRefusesTheAnswer() {
    host.refused = "sendLocalResponse";
    assertEquals(PAUSE, request(2, "assert"));
    assertTrue(
        host.logged
            .get(1)
            .startsWith(
                "exception in the answer to an exception of context 2:"
                    + " io.proxywasm.sdk.BadArgumentException: proxy_send_local_response answered"
                    + " BAD_ARGUMENT"));
  }

  @Test
  void resetsOnceTheResponseHasBegun() {
    request(2, "add");
    assertEquals(CONTINUE, guest.onResponseHeaders(2, 1, false));
    host.takeCalls();
    assertEquals(PAUSE, guest.onResponseBody(2, 1, false));
    assertEquals(List.of("closeStream(0)"), host.takeCalls());
  }

  @Test
  void logsCausesAndBoundsTheirCircle() {
    request(2, "cause");
    assertTrue(
        host.logged
            .get(0)
            .contains("\nCaused by: java.lang.IllegalArgumentException: inner\n\tat "));
    request(3, "circle");
    String circle = host.logged.get(1);
    assertEquals(8, circle.split("IllegalStateException: (one|other)", -1).length - 1);
  }

  @Test
  void refusesTheConfigurationThatThePluginRefuses() {
    host.header = "no!";
    assertFalse(guest.onConfigure(PLUGIN, 3));
    host.assertLogged(
        "exception in Plugin.onConfigure of context 1: java.lang.IllegalArgumentException:"
            + " refused\n");
  }

  @Test
  void endsAPluginWhoseEndFails() {
    assertTrue(guest.onDone(PLUGIN));
    host.assertLogged(
        "exception in Plugin.onDone of context 1: java.lang.IllegalStateException: plugin done\n");
    guest.onDelete(PLUGIN);
    assertEquals(CONTINUE, request(2, "add"));
    assertEquals(List.of(), host.takeCalls());
  }

  private int request(int id, String order) {
    host.header = order;
    guest.onContextCreate(id, PLUGIN);
    return guest.onRequestHeaders(id, 1, true);
  }
}
