package io.proxywasm.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When the proxy ticks. */
class TickCallsTest {
  private static final class Ticking extends ScriptedGuest {
    private final FilterHost proxy = inHost();
    private final List<Integer> periods = new ArrayList<>();

    @Override
    public boolean onConfigure(int contextId, int configurationSize) {
      host.setTickPeriodMilliseconds(100);
      return super.onConfigure(contextId, configurationSize);
    }

    @Override
    public int onRequestHeaders(int contextId, int count, boolean endOfStream) {
      host.setTickPeriodMilliseconds(30);
      return super.onRequestHeaders(contextId, count, endOfStream);
    }

    @Override
    public void onTick(int contextId) {
      super.onTick(contextId);
      if (!periods.isEmpty()) {
        host.setTickPeriodMilliseconds(periods.remove(0));
      }
    }

    private long ticksIn(int milliseconds) {
      callbacks.clear();
      proxy.advance(Duration.ofMillis(milliseconds));
      return callbacks.stream().filter("tick"::equals).count();
    }
  }

  private final Ticking guest = new Ticking();

  @Test
  void ticksOncePerPeriod() {
    guest.proxy.configure("");
    assertEquals(0, guest.ticksIn(99));
    assertEquals(1, guest.ticksIn(1));
    assertEquals(10, guest.ticksIn(1000));
  }

  @Test
  void countsFromTheMomentThePeriodWasSetAlsoFromAStream() {
    guest.proxy.configure("").advance(Duration.ofMillis(99));
    guest.proxy.get("/").send();
    assertEquals(0, guest.ticksIn(29));
    assertEquals(1, guest.ticksIn(1));
    assertEquals(1, guest.ticksIn(30));
  }

  @Test
  void takesANewPeriodWithinATick() {
    guest.periods.addAll(List.of(10, 20, 0));
    guest.proxy.configure("");
    assertEquals(3, guest.ticksIn(10_000));
    guest.proxy.get("/").send();
    assertEquals(1, guest.ticksIn(30));
  }

  @Test
  void ticksNoPluginThatHasEnded() {
    guest.proxy.configure("");
    guest.proxy.close();
    guest.proxy.configure("");
    assertEquals(1, guest.ticksIn(100));
  }

  @Test
  void aPeriodIsUnsigned() {
    guest.periods.add(-1);
    guest.proxy.configure("");
    assertEquals(1, guest.ticksIn(Integer.MAX_VALUE));
  }
}
