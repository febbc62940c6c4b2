package io.proxywasm.maven.teavm.semantics.cases;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Queue;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Ordered collections and queues that refuse what is not of a class. */
@SuppressWarnings({
  "unchecked",
  "rawtypes",
  "SelfEquals",
  "EqualsNull",
  "UndefinedEquals",
  "JdkObsolete"
}) // wrong on purpose
final class CheckedOrderCases {
  private CheckedOrderCases() {}

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    cases.addAll(queues());
    cases.addAll(sets());
    cases.addAll(maps());
    cases.add(new Case("no queue", () -> Collections.checkedQueue(null, String.class)));
    cases.add(new Case("no set", () -> Collections.checkedSortedSet(null, String.class)));
    cases.add(
        new Case("no map", () -> Collections.checkedSortedMap(null, String.class, String.class)));
    cases.add(
        new Case("queue of no class", () -> Collections.checkedQueue(new ArrayDeque<>(), null)));
    cases.add(
        new Case("set of no class", () -> Collections.checkedNavigableSet(new TreeSet<>(), null)));
    cases.add(
        new Case(
            "map of no class", () -> Collections.checkedNavigableMap(new TreeMap<>(), null, null)));
    return cases;
  }

  private static List<Case> queues() {
    return new Matrix<Queue<String>>()
        .on("checked queue", () -> queue("a", "b"))
        .on("checked empty queue", () -> queue())
        .run("offer", q -> q.offer("c") + "" + q)
        .run("offer wrong", q -> AtomicCases.done(() -> ((Queue) q).offer(1), q))
        .run("offer null", q -> AtomicCases.done(() -> q.offer(null), q))
        .run("add", q -> q.add("c") + "" + q)
        .run("add wrong", q -> AtomicCases.done(() -> ((Queue) q).add(1), q))
        .run("addAll wrong", q -> AtomicCases.done(() -> ((Queue) q).addAll(List.of("x", 1)), q))
        .run("remove", q -> q.remove() + q)
        .run("poll", q -> q.poll() + q)
        .run("element", Queue::element)
        .run("peek", Queue::peek)
        .run("size", q -> q.size() + "" + q.isEmpty() + q.contains("b") + q.remove("b") + q)
        .run("equals", q -> q.equals(q) + "" + q.equals(queue("a", "b")) + q.equals(null))
        .cases();
  }

  private static Queue<String> queue(String... elements) {
    Deque<String> deque = new ArrayDeque<>(List.of(elements));
    return Collections.checkedQueue(deque, String.class);
  }

  private static List<Case> sets() {
    var order = Comparator.<String>reverseOrder();
    return new Matrix<NavigableSet<String>>()
        .on("checked set", () -> set(new TreeSet<>(List.of("b", "d", "f"))))
        .on("checked empty set", () -> set(new TreeSet<>()))
        .on(
            "checked part",
            () -> set(new TreeSet<>(List.of("a", "b", "d", "f"))).tailSet("b", true))
        .on("checked upside down", () -> set(new TreeSet<>(List.of("b", "d", "f"))).descendingSet())
        .on(
            "checked in another order",
            () -> {
              var set = set(new TreeSet<>(order));
              set.addAll(List.of("b", "d", "f"));
              return set;
            })
        .run("first", SortedSet::first)
        .run("last", SortedSet::last)
        .run("near", s -> s.lower("d") + s.floor("d") + s.ceiling("e") + s.higher("f"))
        .run("poll", s -> s.pollFirst() + s.pollLast() + s)
        .run("add", s -> s.add("c") + "" + s.add("d") + s)
        .run("add wrong", s -> AtomicCases.done(() -> ((NavigableSet) s).add(1), s))
        .run("add null", s -> AtomicCases.done(() -> s.add(null), s))
        .run(
            "addAll wrong",
            s -> AtomicCases.done(() -> ((NavigableSet) s).addAll(List.of("x", 1)), s))
        .run("order", s -> s.comparator() == null)
        .run("headSet", s -> s.headSet("d") + "" + s.headSet("d", true))
        .run("tailSet", s -> s.tailSet("d") + "" + s.tailSet("d", false))
        .run("subSet", s -> s.subSet("b", false, "b", true) + "" + s.subSet("d", "d"))
        .run("wrong in a part", s -> AtomicCases.done(() -> ((SortedSet) s.headSet("d")).add(1), s))
        .run(
            "wrong upside down",
            s -> AtomicCases.done(() -> ((SortedSet) s.descendingSet()).add(1), s))
        .run("beyond a part", s -> AtomicCases.done(() -> s.headSet("c", true).add("e"), s))
        .run("clear a part", s -> AtomicCases.done(() -> s.headSet("c", true).clear(), s))
        .run("backwards", s -> Collections.list(Collections.enumeration(s.descendingSet())))
        .run(
            "descendingIterator",
            s -> s.descendingIterator().hasNext() ? s.descendingIterator().next() : "")
        .run("equals", s -> s.equals(new TreeSet<>(List.of("b", "d", "f"))) + "" + s.hashCode())
        .run("remove", s -> s.remove("b") + "" + s.contains("b") + s.size() + s)
        .run("sorted", s -> Collections.checkedSortedSet(s, String.class) + "" + s.isEmpty())
        .cases();
  }

  private static NavigableSet<String> set(NavigableSet<String> set) {
    return Collections.checkedNavigableSet(set, String.class);
  }

  private static List<Case> maps() {
    return new Matrix<NavigableMap<String, Integer>>()
        .on("checked map", () -> map(new TreeMap<>(Map.of("b", 1, "d", 2, "f", 3))))
        .on("checked empty map", () -> map(new TreeMap<>()))
        .on(
            "checked map's part",
            () -> map(new TreeMap<>(Map.of("a", 1, "d", 2))).tailMap("b", true))
        .on(
            "checked map upside down",
            () -> map(new TreeMap<>(Map.of("b", 1, "d", 2))).descendingMap())
        .run("ends", m -> m.firstKey() + m.lastKey())
        .run("end entries", m -> m.firstEntry() + "" + m.lastEntry())
        .run("near", m -> m.lowerKey("d") + m.floorKey("d") + m.ceilingKey("e") + m.higherKey("f"))
        .run(
            "near entries",
            m ->
                m.lowerEntry("d")
                    + ""
                    + m.floorEntry("d")
                    + m.ceilingEntry("e")
                    + m.higherEntry("a"))
        .run("poll", m -> m.pollFirstEntry() + "" + m.pollLastEntry() + m)
        .run("put", m -> m.put("c", 9) + "" + m.put("d", null) + m)
        .run("put wrong key", m -> AtomicCases.done(() -> ((Map) m).put(1, 1), m))
        .run("put wrong value", m -> AtomicCases.done(() -> ((Map) m).put("c", "c"), m))
        .run("putAll wrong", m -> AtomicCases.done(() -> ((Map) m).putAll(Map.of("c", "c")), m))
        .run("putIfAbsent wrong", m -> AtomicCases.done(() -> ((Map) m).putIfAbsent("c", "c"), m))
        .run("replace wrong", m -> AtomicCases.done(() -> ((Map) m).replace("d", "c"), m))
        .run("replace both", m -> m.replace("d", 2, 5) + "" + m.replace("b", 2, 5) + m)
        .run("replace both wrong", m -> AtomicCases.done(() -> ((Map) m).replace("z", "c", 1), m))
        .run(
            "replaceAll wrong", m -> AtomicCases.done(() -> ((Map) m).replaceAll((k, v) -> "c"), m))
        .run(
            "set in an entry",
            m -> AtomicCases.done(() -> m.entrySet().iterator().next().setValue(7), m))
        .run(
            "set wrong in an entry",
            m -> AtomicCases.done(() -> wrong(m.entrySet().iterator().next()), m))
        .run("set in the first entry", m -> AtomicCases.done(() -> m.firstEntry().setValue(7), m))
        .run("set wrong in the first", m -> AtomicCases.done(() -> wrong(m.firstEntry()), m))
        .run(
            "entries",
            m -> m.entrySet() + "" + m.entrySet().contains(Map.entry("d", 2)) + m.entrySet().size())
        .run("remove an entry", m -> m.entrySet().remove(Map.entry("d", 2)) + "" + m)
        .run(
            "equal entries",
            m -> m.entrySet().equals(Map.of("b", 1, "d", 2, "f", 3).entrySet()) + "" + m.hashCode())
        .run("remove while iterating", CheckedOrderCases::emptied)
        .run("clear entries", m -> AtomicCases.done(() -> m.entrySet().clear(), m))
        .run("order", m -> m.comparator() == null)
        .run("keys", m -> m.navigableKeySet() + "" + m.descendingKeySet() + m.keySet())
        .run("add a key", m -> AtomicCases.done(() -> m.navigableKeySet().add("x"), m))
        .run(
            "add a wrong key",
            m -> AtomicCases.done(() -> ((SortedSet) m.navigableKeySet()).add(1), m))
        .run("headMap", m -> m.headMap("d") + "" + m.headMap("d", true))
        .run("tailMap", m -> m.tailMap("d") + "" + m.tailMap("d", false))
        .run("subMap", m -> m.subMap("b", false, "b", true) + "" + m.subMap("d", "d"))
        .run(
            "wrong in a part",
            m -> AtomicCases.done(() -> ((SortedMap) m.headMap("d")).put("b", "b"), m))
        .run(
            "wrong upside down",
            m -> AtomicCases.done(() -> ((SortedMap) m.descendingMap()).put(1, 1), m))
        .run("compute", m -> m.compute("d", (k, v) -> v == null ? 1 : v + 1) + "" + m)
        .run("merge", m -> m.merge("d", 5, Integer::sum) + "" + m)
        .run("sorted", m -> Collections.checkedSortedMap(m, String.class, Integer.class) + "")
        .cases();
  }

  private static void wrong(Map.Entry entry) {
    entry.setValue("wrong");
  }

  private static String emptied(Map<String, Integer> map) {
    for (var all = map.entrySet().iterator(); all.hasNext(); ) {
      var entry = all.next();
      Trace.log(entry + "" + entry.equals(Map.entry("d", 2)) + entry.hashCode());
      all.remove();
    }
    return Trace.logged() + map;
  }

  private static NavigableMap<String, Integer> map(NavigableMap<String, Integer> map) {
    return Collections.checkedNavigableMap(map, String.class, Integer.class);
  }
}
