package io.proxywasm.maven.teavm.semantics.cases;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Ordered maps of 10, 20, 30, 40 and 50, and all their views. */
final class NavigableMapCases {
  private NavigableMapCases() {}

  static List<Case> all() {
    var matrix = new Matrix<NavigableMap<Integer, String>>();
    matrix
        .on("tens, TreeMap", NavigableMapCases::tens)
        .on("TreeMap by order", () -> filled(new TreeMap<>(Comparator.<Integer>naturalOrder())))
        .on("TreeMap by reverse order", () -> filled(new TreeMap<>(Comparator.reverseOrder())))
        .on("tens, descendingMap", () -> tens().descendingMap())
        .on("descendingMap twice", () -> tens().descendingMap().descendingMap())
        .on("tens, subMap", () -> tens().subMap(20, true, 40, true))
        .on("subMap, open", () -> tens().subMap(10, false, 50, false))
        .on("headMap", () -> tens().headMap(30, true))
        .on("tailMap", () -> tens().tailMap(30, false))
        .on("subMap of descendingMap", () -> tens().descendingMap().subMap(40, true, 20, false))
        .on("descendingMap of tailMap", () -> tens().tailMap(20, true).descendingMap())
        .on("empty subMap", () -> tens().subMap(21, true, 22, true))
        .on("ConcurrentSkipListMap", NavigableMapCases::skipping)
        .on("skipping by order", () -> filled(new ConcurrentSkipListMap<>(Integer::compare)))
        .on("skipping, descendingMap", () -> skipping().descendingMap())
        .on("skipping, descendingMap twice", () -> skipping().descendingMap().descendingMap())
        .on("skipping, subMap", () -> skipping().subMap(20, true, 40, true))
        .on("skipping, open subMap", () -> skipping().subMap(10, false, 50, false))
        .on("skipping, tailMap", () -> skipping().tailMap(30, false))
        .on("skipping, copy of a TreeMap", () -> new ConcurrentSkipListMap<>(tens()))
        .on("skipping, clone", () -> skipping().clone())
        .on("skipping, back to front", () -> skipping().headMap(40, true).descendingMap())
        .on("skipping, empty", () -> skipping().subMap(21, true, 22, true));
    actions(matrix);
    return matrix.cases();
  }

  static void actions(Matrix<NavigableMap<Integer, String>> matrix) {
    navigation(matrix);
    views(matrix);
    changes(matrix);
  }

  static NavigableMap<Integer, String> tens() {
    return filled(new TreeMap<>());
  }

  private static ConcurrentSkipListMap<Integer, String> skipping() {
    return filled(new ConcurrentSkipListMap<>());
  }

  private static <M extends NavigableMap<Integer, String>> M filled(M map) {
    for (int key : new int[] {30, 10, 50, 20, 40}) {
      map.put(key, "v" + key);
    }
    return map;
  }

  private static void navigation(Matrix<NavigableMap<Integer, String>> matrix) {
    for (int key : new int[] {5, 20, 25, 30, 55}) {
      matrix
          .run("lower " + key, map -> map.lowerKey(key) + " " + map.lowerEntry(key))
          .run("floor " + key, map -> map.floorKey(key) + " " + map.floorEntry(key))
          .run("ceiling " + key, map -> map.ceilingKey(key) + " " + map.ceilingEntry(key))
          .run("higher " + key, map -> map.higherKey(key) + " " + map.higherEntry(key))
          .run("get " + key, map -> map.get(key) + map.containsKey(key));
    }
    matrix
        .run("toString", Object::toString)
        .run("size", map -> map.size() + "" + map.isEmpty())
        .run("first", map -> map.firstKey() + " " + map.firstEntry())
        .run("last", map -> map.lastKey() + " " + map.lastEntry())
        .run("firstEntry", map -> map.firstEntry())
        .run("lastEntry", map -> map.lastEntry())
        .run("firstEntry setValue", map -> map.firstEntry().setValue("x"))
        .run("lowerEntry setValue", map -> map.lowerEntry(35).setValue("x"))
        .run("pollFirst", map -> map.pollFirstEntry() + " " + map)
        .run("pollLast", map -> map.pollLastEntry() + " " + map)
        .run("get null", map -> map.get(null))
        .run("floor null", map -> map.floorKey(null))
        .run("comparator", map -> map.comparator() == null)
        .run("hashCode", Object::hashCode)
        .run("equals", map -> map.equals(tens()));
  }

  private static void views(Matrix<NavigableMap<Integer, String>> matrix) {
    matrix
        .run("keySet", map -> map.keySet() + "" + map.keySet().size())
        .run("navigableKeySet", map -> map.navigableKeySet().floor(33))
        .run("navigableKeySet tail", map -> map.navigableKeySet().tailSet(30, true))
        .run("descendingKeySet", map -> map.descendingKeySet())
        .run("descendingKeySet head", map -> map.descendingKeySet().headSet(30, true))
        .run("descendingMap", map -> map.descendingMap() + "" + map.descendingMap().firstKey())
        .run("values", map -> map.values())
        .run("entrySet", map -> map.entrySet())
        .run("head", map -> map.headMap(30))
        .run("head with", map -> map.headMap(30, true))
        .run("tail", map -> map.tailMap(30))
        .run("tail without", map -> map.tailMap(30, false))
        .run("sub", map -> map.subMap(20, 40))
        .run("sub with", map -> map.subMap(20, true, 40, true))
        .run("sub without", map -> map.subMap(20, false, 40, false))
        .run("sub backwards", map -> map.subMap(40, 20))
        .run("sub empty", map -> map.subMap(30, 30) + "" + map.subMap(30, true, 30, true))
        .run("sub wide", map -> map.subMap(1, 99))
        .run("head wide", map -> map.headMap(99))
        .run("tail wide", map -> map.tailMap(1))
        .run("sub of sub", map -> map.headMap(40, true).tailMap(20, true).headMap(30))
        .run("sub of sub, wider", map -> map.subMap(20, 30).headMap(50))
        .run("sub size", map -> map.headMap(30, true).size() + " " + map.tailMap(30).size())
        .run("sub null", map -> map.headMap(null))
        .run("sub to null", map -> map.subMap(20, true, null, true))
        .run("tail null", map -> map.tailMap(null, true))
        .run("sub outside", map -> map.subMap(20, true, 30, true).tailMap(10, true))
        .run("sub outside by one", map -> map.subMap(20, false, 30, false).tailMap(20, true))
        .run("sub at its end", map -> map.subMap(20, false, 30, false).tailMap(20, false));
  }

  private static void changes(Matrix<NavigableMap<Integer, String>> matrix) {
    matrix
        .run("put", map -> map.put(30, "new") + map)
        .run("put between", map -> map.put(25, "new") + map)
        .run("put outside", map -> map.put(99, "new") + map)
        .run("put null", map -> map.put(null, "new"))
        .run("remove", map -> map.remove(30) + map)
        .run("remove outside", map -> map.remove(99) + map)
        .run("put in a sub", map -> map.headMap(40, true).put(35, "new") + map)
        .run("put outside a sub", map -> map.headMap(30).put(30, "new"))
        .run("put outside a tail", map -> map.tailMap(30, false).put(30, "new"))
        .run("remove in a sub", map -> map.headMap(40, true).remove(30) + map)
        .run("clear a sub", map -> cleared(map.headMap(30, true)) + map)
        .run("sub sees changes", NavigableMapCases::seesChanges)
        .run("change while iterating a sub", NavigableMapCases::changeWhileIterating)
        .run("iterator removes", NavigableMapCases::removesOdd)
        .run("descending iterator removes", NavigableMapCases::removesBackwards)
        .run("setValue", NavigableMapCases::setsValues)
        .run("keySet removes", map -> map.keySet().remove(30) + "" + map)
        .run("descendingKeySet removes", map -> map.descendingKeySet().pollFirst() + "" + map)
        .run("values removes", map -> map.values().remove("v30") + "" + map)
        .run("removeIf", map -> map.keySet().removeIf(key -> key > 25) + "" + map)
        .run("replaceAll", NavigableMapCases::replaced);
  }

  private static String cleared(SortedMap<Integer, String> map) {
    map.clear();
    return map.toString();
  }

  private static Object seesChanges(NavigableMap<Integer, String> map) {
    var head = map.headMap(30, true);
    int before = head.size();
    map.remove(30);
    return before + " " + head.size() + head;
  }

  private static Object changeWhileIterating(NavigableMap<Integer, String> map) {
    for (int key : map.headMap(40, true).keySet()) {
      map.remove(key);
    }
    return map;
  }

  private static Object removesOdd(NavigableMap<Integer, String> map) {
    for (var iterator = map.entrySet().iterator(); iterator.hasNext(); ) {
      if (iterator.next().getKey() % 20 == 10) {
        iterator.remove();
      }
    }
    return map;
  }

  private static Object removesBackwards(NavigableMap<Integer, String> map) {
    var iterator = map.navigableKeySet().descendingIterator();
    var seen = new StringBuilder();
    while (iterator.hasNext()) {
      seen.append(iterator.next()).append(' ');
      iterator.remove();
    }
    return seen.append(map);
  }

  private static Object setsValues(NavigableMap<Integer, String> map) {
    for (var entry : map.entrySet()) {
      entry.setValue("s" + entry.getKey());
    }
    return map;
  }

  private static Object replaced(NavigableMap<Integer, String> map) {
    map.replaceAll((key, value) -> value + "!");
    return map;
  }
}
