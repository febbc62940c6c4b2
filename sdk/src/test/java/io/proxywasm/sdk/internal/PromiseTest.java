package io.proxywasm.sdk.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.sdk.call.Pending;
import io.proxywasm.sdk.internal.host.Host;
import io.proxywasm.sdk.internal.jvm.HostFunctions;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How values reach handlers, and as whom these run. The contexts are those of this JVM. */
class PromiseTest {
  private static final int PLUGIN = 1;
  private static final int STREAM = 2;
  private static final int OTHER = 3;

  private final List<String> seen = new ArrayList<>();
  private final List<String> calls = new ArrayList<>();
  private final Promise<String> promise = new Promise<>();

  @BeforeEach
  void openStreams() {
    Host.connect(
        (HostFunctions)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HostFunctions.class},
                (proxy, method, arguments) -> {
                  calls.add(
                      method.getName() + (arguments[0] instanceof Integer id ? " " + id : ""));
                  return method.getReturnType() == int.class ? Status.OK : null;
                }));
    Dispatcher.onContextCreate(PLUGIN, 0);
    Dispatcher.onContextCreate(OTHER, PLUGIN);
    Dispatcher.onContextCreate(STREAM, PLUGIN);
    calls.clear();
  }

  @AfterEach
  void closeStreams() {
    for (int id : new int[] {OTHER, STREAM, PLUGIN}) {
      Dispatcher.onDelete(id);
    }
  }

  @Test
  void givesTheValueToAllInTheirOrder() {
    promise.onDone(value -> seen.add("first " + value));
    promise.onDone(value -> seen.add("second " + value));
    assertFalse(promise.isDone());
    promise.keep("a");
    assertTrue(promise.isDone());
    assertEquals(List.of("first a", "second a"), seen);
  }

  @Test
  void keepsTheFirstValue() {
    promise.onDone(seen::add);
    promise.keep("a");
    promise.keep("b");
    promise.onDone(seen::add);
    assertEquals(List.of("a", "a"), seen);
  }

  @Test
  void runsHandlersOfWhatIsDoneAtOnceAndLetsThemThrow() {
    var done = Pending.of("a");
    assertTrue(done.isDone());
    assertThrows(IllegalStateException.class, () -> done.onDone(PromiseTest::fail));
    assertThrows(IllegalStateException.class, () -> done.map(PromiseTest::failing));
    assertEquals(List.of(), calls);
  }

  @Test
  void runsAHandlerThatIsGivenByAnother() {
    promise.onDone(value -> promise.onDone(again -> seen.add(value + again)));
    promise.keep("a");
    assertEquals(List.of("aa"), seen);
  }

  @Test
  void maps() {
    Pending<Integer> length = promise.map(String::length);
    length.onDone(value -> seen.add("length " + value));
    assertFalse(length.isDone());
    promise.keep("abc");
    assertEquals(List.of("length 3"), seen);
  }

  @Test
  void goesOnWithAnotherCall() {
    Promise<String> second = new Promise<>();
    promise
        .<String>then(
            value -> {
              seen.add("sends after " + value);
              return second;
            })
        .onDone(seen::add);
    promise.keep("a");
    assertEquals(List.of("sends after a"), seen);
    second.keep("b");
    assertEquals(List.of("sends after a", "b"), seen);
  }

  @Test
  void combinesBothInWhicheverOrderTheyCome() {
    Promise<Integer> number = new Promise<>();
    promise.and(number, (text, n) -> text + n).onDone(seen::add);
    number.and(promise, (n, text) -> n + text).onDone(seen::add);
    number.keep(1);
    assertEquals(List.of(), seen);
    promise.keep("a");
    assertEquals(List.of("a1", "1a"), seen);
    Pending.of("x").and(number, (text, n) -> text + n).onDone(seen::add);
    assertEquals("x1", seen.get(2));
  }

  @Test
  void takesTheFirstOfBoth() {
    Promise<String> other = new Promise<>();
    promise.or(other).onDone(seen::add);
    other.keep("b");
    promise.keep("a");
    assertEquals(List.of("b"), seen);
  }

  @Test
  void takesTheFirstGoodOneOfBoth() {
    Promise<String> other = new Promise<>();
    promise.or(other, value -> value.startsWith("good")).onDone(seen::add);
    other.keep("bad");
    assertEquals(List.of(), seen);
    promise.keep("good a");
    assertEquals(List.of("good a"), seen);
    Pending.of("bad").or(promise, value -> value.startsWith("good")).onDone(seen::add);
    assertEquals("good a", seen.get(1));
  }

  @Test
  void takesTheLaterOneIfNeitherIsGood() {
    Promise<String> other = new Promise<>();
    promise.or(other, String::isEmpty).onDone(seen::add);
    other.keep("bad b");
    promise.keep("bad a");
    assertEquals(List.of("bad a"), seen);
  }

  @Test
  void runsEachHandlerAsItsOwner() {
    Contexts.entered(STREAM);
    promise.onDone(value -> seen.add("stream as " + Contexts.running()));
    Contexts.entered(OTHER);
    promise.onDone(value -> seen.add("other as " + Contexts.running()));
    Contexts.entered(PLUGIN);
    promise.onDone(value -> seen.add("plugin as " + Contexts.running()));
    promise.keep("a");
    assertEquals(List.of("stream as 2", "other as 3", "plugin as 1"), seen);
    assertEquals(
        List.of("setEffectiveContext 2", "setEffectiveContext 3", "setEffectiveContext 1"), calls);
    assertEquals(PLUGIN, Contexts.running());
  }

  @Test
  void ownsWhatIsGivenWithinAHandlerByItsOwner() {
    Promise<String> second = new Promise<>();
    Contexts.entered(STREAM);
    promise.<String>then(value -> second).onDone(v -> seen.add(v + " as " + Contexts.running()));
    Contexts.entered(PLUGIN);
    promise.keep("a");
    second.keep("b");
    assertEquals(List.of("b as 2"), seen);
  }

  @Test
  void takesTheStreamWhoseCallbackRunsForTheOwnerNotTheOneItUses() {
    Contexts.entered(STREAM);
    Contexts.use(OTHER);
    promise.onDone(value -> seen.add("as " + Contexts.running()));
    promise.keep("a");
    assertEquals(List.of("as 2"), seen);
  }

  @Test
  void dropsTheHandlersOfAStreamThatHasEndedAndNoOthers() {
    Contexts.entered(STREAM);
    promise.map(value -> seen.add("map")).onDone(value -> seen.add("after map"));
    promise.onDone(value -> seen.add("stream"));
    Contexts.entered(OTHER);
    promise.onDone(value -> seen.add("other"));
    Dispatcher.onDelete(STREAM);
    promise.keep("a");
    assertEquals(List.of("other"), seen);
  }

  @Test
  void dropsTheHandlersOfAStreamWhoseIdIsAnothersNow() {
    Contexts.entered(STREAM);
    promise.onDone(value -> seen.add("stream"));
    Dispatcher.onContextCreate(STREAM, PLUGIN);
    promise.onDone(value -> seen.add("its successor"));
    promise.keep("a");
    assertEquals(List.of("its successor"), seen);
  }

  @Test
  void dropsTheHandlersOfAPluginThatHasEnded() {
    Contexts.entered(PLUGIN);
    promise.onDone(seen::add);
    Dispatcher.onDelete(PLUGIN);
    promise.keep("a");
    assertEquals(List.of(), seen);
    assertEquals(List.of(), calls);
  }

  @Test
  void endsTheStreamWhoseHandlerThrowsAndRunsTheOthers() {
    Contexts.entered(STREAM);
    promise.onDone(PromiseTest::fail);
    promise.onDone(value -> seen.add("of the failed filter"));
    Contexts.entered(OTHER);
    promise.onDone(seen::add);
    Contexts.entered(PLUGIN);
    promise.keep("a");
    assertEquals(List.of("a"), seen);
    assertEquals(
        List.of("setEffectiveContext 2", "log 4", "sendLocalResponse 500", "setEffectiveContext 3"),
        calls);
  }

  @Test
  void logsWhatAPluginsHandlerThrows() {
    Contexts.entered(PLUGIN);
    promise.onDone(PromiseTest::fail);
    promise.keep("a");
    assertEquals(List.of("log 4"), calls);
  }

  @Test
  void refusesNull() {
    Pending<String> mapped = promise.map(value -> null);
    promise.keep("a");
    assertFalse(mapped.isDone());
    assertEquals(
        "a function given to Pending returned null",
        assertThrows(NullPointerException.class, () -> promise.map(value -> null)).getMessage());
  }

  private static void fail(String value) {
    throw new IllegalStateException(value);
  }

  private static String failing(String value) {
    throw new IllegalStateException(value);
  }
}
