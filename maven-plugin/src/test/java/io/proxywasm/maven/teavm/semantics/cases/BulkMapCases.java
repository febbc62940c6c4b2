package io.proxywasm.maven.teavm.semantics.cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What only ConcurrentHashMap has: bulk work, sets of keys with a value, old names. */
@SuppressWarnings({"EqualsNull", "HashtableContains", "NonApiType"}) // what is odd is what is tried
final class BulkMapCases {
  private BulkMapCases() {}

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    var maps = new Matrix<ConcurrentHashMap<Integer, String>>();
    maps.on("ten", () -> filled(10)).on("one", () -> filled(1)).on("none", () -> filled(0));
    // With a lower one the JVM's threads work on the map, in no order.
    for (long parallelism : new long[] {100, Long.MAX_VALUE}) {
      each(maps, parallelism);
      search(maps, parallelism);
      reduce(maps, parallelism);
      reduceToNumbers(maps, parallelism);
    }
    nulls(maps);
    cases.addAll(maps.cases());
    cases.addAll(made());
    cases.addAll(keys());
    cases.addAll(mapped());
    return cases;
  }

  private static ConcurrentHashMap<Integer, String> filled(int count) {
    var map = new ConcurrentHashMap<Integer, String>();
    for (int i = 1; i <= count; i++) {
      map.put(i, "v" + i);
    }
    return map;
  }

  private static void each(Matrix<ConcurrentHashMap<Integer, String>> maps, long p) {
    maps.run("forEach " + p, m -> seen(seen -> m.forEach(p, (k, v) -> seen.add(k + v))))
        .run("forEachKey " + p, m -> seen(seen -> m.forEachKey(p, k -> seen.add("" + k))))
        .run("forEachValue " + p, m -> seen(seen -> m.forEachValue(p, seen::add)))
        .run("forEachEntry " + p, m -> seen(seen -> m.forEachEntry(p, e -> seen.add("" + e))))
        .run("forEach odd " + p, m -> seen(seen -> m.forEach(p, (k, v) -> odd(k, v), seen::add)))
        .run("forEachKey odd " + p, m -> seen(s -> m.forEachKey(p, k -> odd(k, ""), s::add)))
        .run("forEachValue odd " + p, m -> seen(s -> m.forEachValue(p, v -> odd(v), s::add)))
        .run(
            "forEachEntry odd " + p,
            m -> seen(s -> m.forEachEntry(p, e -> odd(e.getKey(), e.getValue()), s::add)));
  }

  private interface Filler {
    void fill(TreeSet<String> seen);
  }

  private static String seen(Filler filler) {
    var seen = new TreeSet<String>();
    filler.fill(seen);
    return seen.toString();
  }

  private static String odd(int key, String value) {
    return key % 2 == 0 ? null : key + value;
  }

  private static String odd(String value) {
    return value.length() % 2 == 0 ? null : value;
  }

  private static void search(Matrix<ConcurrentHashMap<Integer, String>> maps, long p) {
    maps.run("search " + p, m -> m.search(p, (k, v) -> k == 7 ? v : null))
        .run("searchKeys " + p, m -> m.searchKeys(p, k -> k == 7 ? "found" : null))
        .run("searchValues " + p, m -> m.searchValues(p, v -> v.equals("v7") ? v : null))
        .run("searchEntries " + p, m -> m.searchEntries(p, e -> e.getKey() == 7 ? e : null));
  }

  private static void reduce(Matrix<ConcurrentHashMap<Integer, String>> maps, long p) {
    maps.run("reduce " + p, m -> m.reduce(p, (k, v) -> k + v.length(), Integer::sum))
        .run("reduceKeys " + p, m -> m.reduceKeys(p, Integer::sum))
        .run("reduceKeys some " + p, m -> m.reduceKeys(p, k -> k > 5 ? k : null, Integer::sum))
        .run("reduceValues " + p, m -> m.reduceValues(p, BulkMapCases::longer))
        .run("reduceValues some " + p, m -> m.reduceValues(p, String::length, Math::max))
        .run(
            "reduceEntries " + p,
            m -> m.reduceEntries(p, (a, b) -> a.getKey() > b.getKey() ? a : b))
        .run("reduceEntries some " + p, m -> m.reduceEntries(p, Map.Entry::getKey, Integer::sum));
  }

  private static String longer(String one, String other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private static void reduceToNumbers(Matrix<ConcurrentHashMap<Integer, String>> maps, long p) {
    maps.run("reduceToInt " + p, m -> m.reduceToInt(p, (k, v) -> k, 1, Integer::sum))
        .run("reduceToLong " + p, m -> m.reduceToLong(p, (k, v) -> k, 1L << 40, Long::sum))
        .run("reduceToDouble " + p, m -> m.reduceToDouble(p, (k, v) -> k, 0.5, Double::sum))
        .run("reduceKeysToInt " + p, m -> m.reduceKeysToInt(p, k -> k, 1, Math::max))
        .run("reduceKeysToLong " + p, m -> m.reduceKeysToLong(p, k -> k, 1, Math::max))
        .run("reduceKeysToDouble " + p, m -> m.reduceKeysToDouble(p, k -> k, 1, Math::max))
        .run("reduceValuesToInt " + p, m -> m.reduceValuesToInt(p, String::length, 0, Integer::sum))
        .run("reduceValuesToLong " + p, m -> m.reduceValuesToLong(p, String::length, 0, Long::sum))
        .run(
            "reduceValuesToDouble " + p,
            m -> m.reduceValuesToDouble(p, String::length, 0, Double::sum))
        .run(
            "reduceEntriesToInt " + p,
            m -> m.reduceEntriesToInt(p, Map.Entry::getKey, 0, Integer::sum))
        .run(
            "reduceEntriesToLong " + p,
            m -> m.reduceEntriesToLong(p, Map.Entry::getKey, 0, Long::sum))
        .run(
            "reduceEntriesToDouble " + p,
            m -> m.reduceEntriesToDouble(p, Map.Entry::getKey, 0, Double::sum));
  }

  private static void nulls(Matrix<ConcurrentHashMap<Integer, String>> maps) {
    maps.run("search nothing", m -> m.search(1, null))
        .run("reduce nothing", m -> m.reduceKeys(1, null))
        .run("reduceToInt nothing", m -> m.reduceToInt(1, null, 0, Integer::sum))
        .run("contains", m -> m.contains("v1") + "" + m.contains("x"))
        .run("contains null", m -> m.contains(null))
        .run("mappingCount", m -> m.mappingCount())
        .run("keys", m -> new TreeSet<>(Collections.list(m.keys())))
        .run("elements", m -> new TreeSet<>(Collections.list(m.elements())))
        .run("keys past the end", BulkMapCases::pastTheEnd)
        .run("fails in the middle", BulkMapCases::failing)
        .run("changes while it is walked", BulkMapCases::changing);
  }

  private static Object pastTheEnd(ConcurrentHashMap<Integer, String> map) {
    var keys = map.keys();
    while (keys.hasMoreElements()) {
      keys.nextElement();
    }
    return keys.nextElement();
  }

  private static Object failing(ConcurrentHashMap<Integer, String> map) {
    return map.reduceToInt(1, (k, v) -> 10 / (k - 1), 0, Integer::sum);
  }

  private static Object changing(ConcurrentHashMap<Integer, String> map) {
    var count = new AtomicInteger();
    map.forEach(
        1,
        (k, v) -> {
          map.remove(k);
          count.incrementAndGet();
        });
    return count + " " + map;
  }

  private static List<Case> made() {
    return List.of(
        new Case("of a capacity", () -> new ConcurrentHashMap<>(0).size()),
        new Case("of less than none", () -> new ConcurrentHashMap<>(-1)),
        new Case("of a load factor", () -> new ConcurrentHashMap<>(5, 0.5f).size()),
        new Case("of no load factor", () -> new ConcurrentHashMap<>(5, 0f)),
        new Case("of a load factor of no number", () -> new ConcurrentHashMap<>(5, Float.NaN)),
        new Case("of threads", () -> new ConcurrentHashMap<>(5, 0.5f, 3).size()),
        new Case("of no threads", () -> new ConcurrentHashMap<>(5, 0.5f, 0)),
        new Case("keys of less than none", () -> ConcurrentHashMap.newKeySet(-1)));
  }

  private static List<Case> keys() {
    return new Matrix<ConcurrentHashMap.KeySetView<Integer, String>>()
        .on("keys with a value", () -> filled(3).keySet("new"))
        .on("keys without", () -> filled(3).keySet())
        .run("add", s -> s.add(2) + "" + s.add(9) + s + s.getMap())
        .run("addAll", s -> s.addAll(List.of(1, 9, 9)) + "" + s)
        .run("add null", s -> s.add(null))
        .run("contains", s -> s.contains(1) + "" + s.contains(9))
        .run("contains null", s -> s.contains(null))
        .run("containsAll", s -> s.containsAll(List.of(1, 2)) + "" + s.containsAll(List.of(9)))
        .run("remove", s -> s.remove(1) + "" + s.remove(9) + s + s.getMap())
        .run("removeAll", s -> s.removeAll(List.of(1, 9)) + "" + s)
        .run("retainAll", s -> s.retainAll(List.of(1, 9)) + "" + s)
        .run("removeIf", s -> s.removeIf(k -> k > 1) + "" + s)
        .run("clear", s -> AtomicCases.done(s::clear, s))
        .run("size", s -> s.size() + "" + s.isEmpty())
        .run("iterator", BulkMapCases::iterated)
        .run("forEach", s -> seen(seen -> s.forEach(k -> seen.add("" + k))))
        .run("equals", s -> s.equals(new TreeSet<>(List.of(1, 2, 3))) + "" + s.equals(null))
        .run("hashCode", Object::hashCode)
        .run("toArray", s -> s.toArray().length + s.toArray(new Integer[0]).length)
        .run("stream", s -> s.stream().mapToInt(k -> k).sum())
        .run("getMappedValue", s -> s.getMappedValue())
        .cases();
  }

  private static Object iterated(ConcurrentHashMap.KeySetView<Integer, String> keys) {
    var iterator = keys.iterator();
    var seen = new TreeSet<Integer>();
    while (iterator.hasNext()) {
      seen.add(iterator.next());
      iterator.remove();
    }
    return seen + "" + keys;
  }

  /** The default methods of ConcurrentMap, in a map that has no others. */
  private static List<Case> mapped() {
    return new Matrix<ConcurrentMap<String, Integer>>()
        .on("ConcurrentMap", () -> new ConcurrentHashMap<>(Map.of("a", 1, "b", 2)))
        .run("getOrDefault", m -> m.getOrDefault("a", 9) + " " + m.getOrDefault("z", 9))
        .run("forEach", m -> seen(seen -> m.forEach((k, v) -> seen.add(k + v))))
        .run("putIfAbsent", m -> m.putIfAbsent("a", 9) + " " + m.putIfAbsent("z", 9) + m.size())
        .run("remove", m -> m.remove("a", 2) + "" + m.remove("a", 1) + m)
        .run("replace", m -> m.replace("a", 5) + " " + m.replace("z", 5) + m.get("a"))
        .run("replace a value", m -> m.replace("a", 1, 5) + "" + m.replace("b", 1, 5) + m.get("a"))
        .run("replaceAll", m -> AtomicCases.done(() -> m.replaceAll((k, v) -> null), ""))
        .run("compute", m -> m.compute("a", (k, v) -> v + 1) + " " + m.compute("b", (k, v) -> null))
        .run("computeIfAbsent", m -> m.computeIfAbsent("z", k -> 7) + " " + m.get("z"))
        .run("computeIfPresent", m -> m.computeIfPresent("a", (k, v) -> null) + "" + m)
        .run("merge", m -> m.merge("a", 5, Integer::sum) + " " + m.merge("z", 5, Integer::sum))
        .cases();
  }
}
