package io.proxywasm.sdk.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.sdk.Schedule;
import io.proxywasm.sdk.internal.jvm.GuestFunctions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the proxy is asked for, and what runs at its ticks. */
class TimersTest {
  private static final int PLUGIN = 1;
  private static final int OTHER_PLUGIN = 2;
  private static final int STREAM = 3;
  private static final long START = 5_000;

  private final FakeHost host = new FakeHost();
  private GuestFunctions guest;

  @BeforeEach
  void start() {
    host.milliseconds = START;
    guest = host.start(SchedulingPlugin.class);
    guest.onContextCreate(PLUGIN, 0);
    guest.onContextCreate(OTHER_PLUGIN, 0);
    guest.onContextCreate(STREAM, PLUGIN);
  }

  private void schedule(String orders) {
    host.header = orders;
    assertTrue(guest.onConfigure(PLUGIN, orders.length()), host.logged::toString);
  }

  /** Ticks at a time after the start; returns what the plugin asked the proxy for. */
  private List<String> tick(long time) {
    host.takeCalls();
    host.milliseconds = START + time;
    guest.onTick(PLUGIN);
    return host.takeCalls();
  }

  private static String period(int milliseconds) {
    return "setTickPeriodMilliseconds(" + milliseconds + ")";
  }

  @Test
  void asksForTheTickThatIsNeededFirst() {
    schedule("every 100, once 300, once 40");
    var calls = host.takeCalls();
    assertEquals(List.of(period(100), period(40)), calls.subList(1, calls.size()));
  }

  @Test
  void goesBackToThePeriodAndThenLeavesTheTickAlone() {
    schedule("every 100, once 40");
    assertEquals(List.of(period(60)), tick(40));
    assertEquals(List.of(period(100)), tick(100));
    assertEquals(List.of(), tick(200));
    assertEquals(List.of(), tick(300));
    assertEquals(List.of("once 40", "every 100", "every 100", "every 100"), host.logged);
  }

  @Test
  void doesNotDriftWhenTicksAreLate() {
    schedule("every 100");
    assertEquals(List.of(period(93)), tick(107));
    assertEquals(List.of(period(100)), tick(200));
    assertEquals(2, host.logged.size());
  }

  @Test
  void doesNotMakeUpForMissedRuns() {
    schedule("every 100");
    assertEquals(List.of(period(50)), tick(550));
    assertEquals(List.of("every 100"), host.logged);
  }

  @Test
  void runsNothingEarly() {
    schedule("every 100");
    assertEquals(List.of(period(1)), tick(99));
    assertEquals(List.of(), host.logged);
    tick(100);
    assertEquals(List.of("every 100"), host.logged);
  }

  @Test
  void turnsTheTickOffWhenNothingIsLeft() {
    schedule("once 40, once 60");
    tick(40);
    assertEquals(List.of(period(0)), tick(60));
    schedule("every 100");
    host.takeCalls();
    schedule("cancel");
    assertTrue(host.takeCalls().contains(period(0)));
    assertEquals(List.of("once 40", "once 60"), host.logged);
  }

  @Test
  void aTaskThatSchedulesItselfRunsAtTheNextTick() {
    schedule("again");
    assertEquals(List.of(), tick(1));
    assertEquals(List.of("ran"), host.logged);
  }

  @Test
  void aTaskCanCancelItself() {
    schedule("until 10");
    assertEquals(List.of(period(0)), tick(10));
    assertEquals(List.of("ran"), host.logged);
  }

  @Test
  void waitsInStepsThatTheProxyCanCount() {
    schedule("once 3000000000");
    assertTrue(host.takeCalls().contains(period(Integer.MAX_VALUE)));
    assertEquals(List.of(period(852_516_353)), tick(Integer.MAX_VALUE));
    assertEquals(List.of(period(0)), tick(3_000_000_000L));
    assertEquals(List.of("once 3000000000"), host.logged);
  }

  @Test
  void aStreamsTaskUsesItsPluginsTick() {
    host.header = "once 40";
    guest.onRequestHeaders(STREAM, 1, true);
    assertEquals(
        List.of(
            "getHeaderMapValue(0, x-do)",
            "setEffectiveContext(1)",
            period(40),
            "setEffectiveContext(3)",
            "addHeaderMapValue(0, done, yes)"),
        host.takeCalls());
    tick(40);
    assertEquals(List.of("once 40"), host.logged);
  }

  @Test
  void aStreamsTasksEndWithIt() {
    schedule("every 100");
    host.header = "once 40, every 30, once 200";
    guest.onRequestHeaders(STREAM, 1, true);
    assertEquals(List.of("setEffectiveContext(3)", "setEffectiveContext(1)", period(10)), tick(30));
    guest.onDelete(STREAM);
    tick(100);
    assertEquals(List.of(), tick(200));
    assertEquals(List.of("every 30", "every 100", "every 100"), host.logged);
  }

  @Test
  void theLastStreamsEndTurnsTheTickOff() {
    host.header = "once 40, once 10";
    guest.onRequestHeaders(STREAM, 1, true);
    tick(10);
    host.takeCalls();
    guest.onDelete(STREAM);
    assertEquals(List.of("setEffectiveContext(1)", period(0)), host.takeCalls());
  }

  @Test
  void anExceptionEndsTheStreamWhoseTaskItWas() {
    host.header = "fail 40";
    guest.onRequestHeaders(STREAM, 1, true);
    assertEquals(
        List.of("setEffectiveContext(3)", "sendLocalResponse(500, filter_exception, , , -1)"),
        tick(40));
    tick(80);
    assertEquals(1, host.logged.size(), host.logged::toString);
  }

  @Test
  void anExceptionOfThePluginsTaskIsLoggedAndTheTaskGoesOn() {
    schedule("fail 40");
    tick(40);
    tick(80);
    assertEquals(2, host.logged.size());
    assertTrue(
        host.logged
            .get(1)
            .startsWith(
                "exception in a plugin's handler of context 1:"
                    + " java.lang.IllegalStateException: asked to fail"),
        host.logged::toString);
  }

  @Test
  void endsWithThePluginAndKeepsThoseOfOthers() {
    schedule("every 100");
    host.header = "every 70";
    assertTrue(guest.onConfigure(OTHER_PLUGIN, 8));
    guest.onDelete(PLUGIN);
    assertEquals(List.of(), tick(100));
    guest.onTick(OTHER_PLUGIN);
    assertEquals(List.of("every 70"), host.logged);
  }

  @Test
  void refusesTimesThatCannotBe() {
    assertEquals(
        "a period below a millisecond, which is the shortest a proxy can tick",
        assertThrows(
                IllegalArgumentException.class,
                () -> Schedule.every(Duration.ofNanos(900_000), () -> {}))
            .getMessage());
    assertEquals(
        "a negative delay: a task cannot run in the past",
        assertThrows(
                IllegalArgumentException.class,
                () -> Schedule.once(Duration.ofMillis(-1), () -> {}))
            .getMessage());
    assertEquals(
        "no plugin or stream runs that this could belong to: do it in a callback, before its end",
        assertThrows(
                IllegalStateException.class, () -> Schedule.once(Duration.ofMillis(1), () -> {}))
            .getMessage());
  }

  @Test
  void namesTheCallThatTheProxyLacks() {
    host.refused = "setTickPeriodMilliseconds";
    host.header = "once 5";
    assertFalse(guest.onConfigure(PLUGIN, 6));
    assertTrue(
        host.logged.get(0).contains("proxy_set_tick_period_milliseconds(5) answered BAD_ARGUMENT"),
        host.logged::toString);
  }
}
