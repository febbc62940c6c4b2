package io.proxywasm.sdk.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContextTableTest {
  /** The step makes ids meet in one slot: those of a multiple of the capacity do. */
  @ParameterizedTest
  @CsvSource({"1, 40", "16, 40", "64, 200", "1, 5000", "-7, 300", "1073741824, 4"})
  void doesWhatAHashMapDoes(int step, int ids) {
    Random random = new Random(ids);
    ContextTable<String> table = new ContextTable<>();
    Map<Integer, String> expected = new HashMap<>();
    for (int i = 0; i < 50_000; i++) {
      int id = step * random.nextInt(ids);
      switch (random.nextInt(5)) {
        case 0, 1 -> {
          table.put(id, "context " + i);
          expected.put(id, "context " + i);
        }
        case 2, 3 -> assertEquals(expected.remove(id), table.remove(id));
        default -> assertEquals(expected.get(id), table.get(id));
      }
      assertEquals(expected.size(), table.size());
    }
    for (int i = 0; i < ids; i++) {
      assertEquals(expected.get(step * i), table.get(step * i));
    }
  }

  @Test
  void keepsItsLiveStreamsWhileIdsCountUp() {
    ContextTable<Integer> table = new ContextTable<>();
    for (int id = 1; id <= 100_000; id++) {
      table.put(id, id);
      assertEquals(id > 7 ? id - 7 : null, table.remove(id - 7));
    }
    assertEquals(7, table.size());
    assertEquals(99_994, table.get(99_994));
    assertNull(table.get(99_993));
  }
}
