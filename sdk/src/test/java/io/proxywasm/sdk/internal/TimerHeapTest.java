package io.proxywasm.sdk.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TimerHeapTest {
  private final TimerHeap heap = new TimerHeap();

  private static Timer at(long due) {
    return new Timer(new PluginTimers(1), null, due, 0, () -> {});
  }

  @Test
  void hasTheEarliestFirstWhateverIsAddedAndRemoved() {
    var random = new Random(4);
    List<Timer> model = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      if (model.isEmpty() || random.nextInt(100) < 55) {
        var timer = at(random.nextInt(50));
        heap.add(timer);
        model.add(timer);
      } else {
        assertTrue(heap.remove(model.remove(random.nextInt(model.size()))));
      }
      var first = heap.first();
      assertEquals(
          model.stream().map(Timer::due).min(Comparator.naturalOrder()).orElse(null),
          first == null ? null : first.due());
    }
    for (Timer timer : model) {
      assertTrue(heap.remove(timer));
    }
    assertNull(heap.first());
  }

  @Test
  void tellsWhatIsNotThere() {
    var timer = at(1);
    assertFalse(heap.remove(timer));
    heap.add(timer);
    assertTrue(heap.remove(timer));
    assertFalse(heap.remove(timer));
  }
}
