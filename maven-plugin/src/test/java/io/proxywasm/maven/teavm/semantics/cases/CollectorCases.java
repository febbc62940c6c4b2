package io.proxywasm.maven.teavm.semantics.cases;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Allocates several times the heap: the inserted checks must leave the collector its view of the
 * stack.
 */
@SuppressWarnings("JdkObsolete") // a linked list is a long chain for the collector to follow
final class CollectorCases {
  private static final int STEPS = 8_000;

  private CollectorCases() {}

  static List<Case> all() {
    return List.of(new Case("random collections outlive collections", CollectorCases::churn));
  }

  private static String churn() {
    Random random = new Random(2026);
    Map<Integer, String> map = new HashMap<>();
    List<byte[]> arrays = new ArrayList<>();
    LinkedList<Object[]> linked = new LinkedList<>();
    ArrayDeque<int[][]> grids = new ArrayDeque<>();
    long sum = 0;
    for (int i = 0; i < STEPS; i++) {
      int key = random.nextInt(500);
      switch (random.nextInt(5)) {
        case 0 -> map.put(key, "value " + i / (key + 1));
        case 1 -> sum += map.getOrDefault(key, "").length();
        case 2 -> {
          byte[] bytes = new byte[random.nextInt(4000)];
          Arrays.fill(bytes, (byte) key);
          arrays.add(bytes);
          sum += arrays.size() > 40 ? check(arrays.remove(random.nextInt(40))) : 0;
        }
        case 3 -> {
          linked.addLast(new Object[] {i, Integer.toString(key), map.get(key)});
          sum += linked.size() > 60 ? linked.removeFirst()[1].hashCode() % 7 : 0;
        }
        default -> {
          grids.add(new int[1 + key % 9][1 + i % 40]);
          grids.peekLast()[0][0] = key;
          sum += grids.size() > 20 ? grids.removeFirst()[0][0] : 0;
        }
      }
    }
    return sum + " " + map.size() + " " + arrays.size() + " " + linked.size();
  }

  private static int check(byte[] bytes) {
    for (byte b : bytes) {
      if (b != bytes[0]) {
        throw new IllegalStateException("an array of " + bytes[0] + " holds " + b);
      }
    }
    return bytes.length;
  }
}
