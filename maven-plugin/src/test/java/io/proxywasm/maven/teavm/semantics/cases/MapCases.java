package io.proxywasm.maven.teavm.semantics.cases;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Every kind of map, with the same three entries, and what is done with maps. */
@SuppressWarnings({
  "ModifyCollectionInEnhancedForLoop",
  "JdkObsolete",
  "NonApiType",
  "EqualsIncompatibleType",
  "CollectionIncompatibleType",
  "IdentityHashMapUsage"
}) // wrong on purpose
final class MapCases {
  /** What depends on identity hash codes. */
  private static final Set<String> BY_CHANCE =
      Set.of(
          "IdentityHashMap: hashCode",
          "IdentityHashMap: entrySet hashCode",
          "IdentityHashMap: entry");

  private MapCases() {}

  static List<Case> all() {
    var matrix = new Matrix<Map<String, Integer>>();
    makers(matrix);
    actions(matrix);
    return matrix.cases().stream().filter(c -> !BY_CHANCE.contains(c.name())).toList();
  }

  static void actions(Matrix<Map<String, Integer>> matrix) {
    reading(matrix);
    views(matrix);
    writing(matrix);
    computing(matrix);
  }

  private static void makers(Matrix<Map<String, Integer>> matrix) {
    matrix
        .on("HashMap", () -> new HashMap<>(abc()))
        .on("LinkedHashMap", MapCases::abc)
        .on("LinkedHashMap by access", () -> filled(new LinkedHashMap<>(4, 0.75f, true)))
        .on("TreeMap", () -> new TreeMap<>(abc()))
        .on("TreeMap, reversed", () -> filled(new TreeMap<>(Collections.reverseOrder())))
        .on("descendingMap", () -> new TreeMap<>(abc()).descendingMap())
        .on("subMap", () -> zero().subMap("a", true, "c", true))
        .on("ConcurrentHashMap", () -> new ConcurrentHashMap<>(abc()))
        .on("ConcurrentSkipListMap", () -> new ConcurrentSkipListMap<>(abc()))
        .on("ConcurrentSkipListMap, tail", () -> new ConcurrentSkipListMap<>(abc()).tailMap("a"))
        .on("WeakHashMap", () -> new WeakHashMap<>(abc()))
        .on("IdentityHashMap", () -> new IdentityHashMap<>(abc()))
        .on("Hashtable", () -> new Hashtable<>(abc()))
        .on("Map.of", () -> Map.of("a", 1, "b", 2, "c", 3))
        .on("Map.copyOf", () -> Map.copyOf(abc()))
        .on("unmodifiableMap", () -> Collections.unmodifiableMap(abc()))
        .on("synchronizedMap", () -> Collections.synchronizedMap(new HashMap<>(abc())))
        .on("checkedMap", () -> Collections.checkedMap(abc(), String.class, Integer.class))
        .on("emptyMap", Collections::emptyMap)
        .on("singletonMap", () -> Collections.singletonMap("b", 2))
        .on("AbstractMap", () -> new Entries(abc()));
  }

  static Map<String, Integer> abc() {
    return filled(new LinkedHashMap<>());
  }

  private static TreeMap<String, Integer> zero() {
    var map = new TreeMap<String, Integer>(abc());
    map.put("0", 0);
    return map;
  }

  static Map<String, Integer> filled(Map<String, Integer> map) {
    map.put("a", 1);
    map.put("b", 2);
    map.put("c", 3);
    return map;
  }

  private static void reading(Matrix<Map<String, Integer>> matrix) {
    matrix
        .run("toString", map -> text(map))
        .run("order", MapCases::ordered)
        .run("hashCode", Map::hashCode)
        .run("equals", map -> map.equals(abc()) + "" + abc().equals(map) + map.equals("a"))
        .run("equals other value", map -> map.equals(Map.of("a", 1, "b", 2, "c", 4)))
        .run("get", map -> map.get("b") + " " + map.get("z"))
        .run("get null", map -> map.get(null))
        .run("getOrDefault", map -> map.getOrDefault("z", 9) + " " + map.getOrDefault("b", 9))
        .run("containsKey", map -> map.containsKey("b") + "" + map.containsKey("z"))
        .run("containsKey null", map -> map.containsKey(null))
        .run("containsValue", map -> map.containsValue(2) + "" + map.containsValue(9))
        .run("containsValue null", map -> map.containsValue(null))
        .run("isEmpty", map -> map.isEmpty() + " " + map.size())
        .run("forEach null", map -> ListCases.doing(() -> map.forEach(null)))
        .run("next past the end", MapCases::pastTheEnd);
  }

  private static void views(Matrix<Map<String, Integer>> matrix) {
    matrix
        .run("keySet contains", map -> map.keySet().contains("b") + "" + map.keySet().contains("z"))
        .run("keySet equals", map -> map.keySet().equals(Set.of("a", "b", "c")))
        .run("keySet removes", map -> map.keySet().remove("b") + text(map))
        .run("keySet removes none", map -> map.keySet().remove("z") + text(map))
        .run("keySet add", map -> map.keySet().add("z"))
        .run("keySet retainAll", map -> map.keySet().retainAll(List.of("b")) + text(map))
        .run("keySet removeIf", map -> map.keySet().removeIf(k -> k.equals("a")) + text(map))
        .run("keySet clear", map -> ListCases.doing(map.keySet()::clear) + text(map))
        .run("keySet toArray", map -> map.keySet().toArray(new String[0]).length)
        .run("values contains", map -> map.values().contains(2) + "" + map.values().contains(9))
        .run("values remove", map -> map.values().remove(2) + text(map))
        .run("values add", map -> map.values().add(2))
        .run("values removeIf", map -> map.values().removeIf(v -> v > 1) + text(map))
        .run("values sum", map -> map.values().stream().mapToInt(v -> v).sum())
        .run("entrySet contains", map -> map.entrySet().contains(Map.entry("b", 2)))
        .run("entrySet contains other", map -> map.entrySet().contains(Map.entry("b", 3)))
        .run("entrySet contains text", map -> map.entrySet().contains("b"))
        .run("entrySet remove", map -> map.entrySet().remove(Map.entry("b", 2)) + text(map))
        .run("entrySet remove other", map -> map.entrySet().remove(Map.entry("b", 3)) + text(map))
        .run("entrySet add", map -> map.entrySet().add(Map.entry("b", 3)))
        .run("entrySet removeIf", map -> map.entrySet().removeIf(e -> e.getValue() < 3) + text(map))
        .run("entrySet hashCode", map -> map.entrySet().hashCode())
        .run("entry", map -> find(map, "b").toString() + find(map, "b").hashCode())
        .run("entry equals", map -> find(map, "b").equals(Map.entry("b", 2)))
        .run("entry setValue", map -> find(map, "b").setValue(7) + text(map))
        .run("iterator removes", MapCases::iteratorRemoves)
        .run("iterator removes first", MapCases::removesFirst)
        .run("changed while iterating", MapCases::changed)
        .run("removed while iterating", MapCases::removed)
        .run("removed last while iterating", MapCases::removedLast)
        .run("changed in forEach", MapCases::changedInForEach);
  }

  private static void writing(Matrix<Map<String, Integer>> matrix) {
    matrix
        .run("put new", map -> map.put("d", 4) + text(map))
        .run("put again", map -> map.put("b", 5) + text(map))
        .run("put null key", map -> map.put(null, 4) + " " + map.get(null))
        .run("put null value", map -> map.put("b", null) + text(map))
        .run("putAll", map -> ListCases.doing(() -> map.putAll(Map.of("b", 5, "e", 6))) + text(map))
        .run("putAll nothing", map -> ListCases.doing(() -> map.putAll(Map.of())) + text(map))
        .run("putAll null", map -> ListCases.doing(() -> map.putAll(null)))
        .run("putIfAbsent", map -> map.putIfAbsent("d", 4) + " " + map.putIfAbsent("b", 9))
        .run("putIfAbsent over null", MapCases::putIfAbsentOverNull)
        .run("putIfAbsent null", map -> map.putIfAbsent("d", null) + " " + map.containsKey("d"))
        .run("remove", map -> map.remove("b") + text(map))
        .run("remove none", map -> map.remove("z") + text(map))
        .run("remove null", map -> map.remove(null) + text(map))
        .run("remove pair", map -> map.remove("b", 2) + "" + map.remove("a", 2) + text(map))
        .run("remove pair of null", map -> map.remove("z", null) + text(map))
        .run("replace", map -> map.replace("b", 8) + " " + map.replace("z", 8) + text(map))
        .run("replace pair", map -> map.replace("b", 2, 8) + "" + map.replace("a", 2, 8))
        .run("replace with null", map -> map.replace("b", null) + text(map))
        .run("replaceAll", map -> ListCases.doing(() -> map.replaceAll((k, v) -> -v)) + text(map))
        .run("replaceAll null", map -> ListCases.doing(() -> map.replaceAll(null)))
        .run("clear", map -> ListCases.doing(map::clear) + text(map) + map.size());
  }

  private static void computing(Matrix<Map<String, Integer>> matrix) {
    matrix
        .run("computeIfAbsent", map -> map.computeIfAbsent("d", k -> 4) + text(map))
        .run("computeIfAbsent present", map -> map.computeIfAbsent("b", k -> 9) + text(map))
        .run("computeIfAbsent to null", map -> map.computeIfAbsent("d", k -> null) + text(map))
        .run("computeIfAbsent without", map -> map.computeIfAbsent("d", null))
        .run("computeIfPresent", map -> map.computeIfPresent("b", (k, v) -> v + 1) + text(map))
        .run(
            "computeIfPresent to null",
            map -> map.computeIfPresent("b", (k, v) -> null) + text(map))
        .run("computeIfPresent absent", map -> map.computeIfPresent("z", (k, v) -> v) + text(map))
        .run("compute", map -> map.compute("b", (k, v) -> v + 10) + text(map))
        .run("compute absent", map -> map.compute("d", (k, v) -> v == null ? 1 : v) + text(map))
        .run("compute to null", map -> map.compute("b", (k, v) -> null) + text(map))
        .run("compute fails", map -> map.compute("b", (k, v) -> v / (v - 2)))
        .run("merge", map -> map.merge("b", 10, Integer::sum) + text(map))
        .run("merge absent", map -> map.merge("d", 10, Integer::sum) + text(map))
        .run("merge to null", map -> map.merge("b", 10, (a, b) -> null) + text(map))
        .run("merge null", map -> map.merge("b", null, (a, b) -> a))
        .run("changed in computeIfAbsent", MapCases::changedInCompute)
        .run("changed in merge", MapCases::changedInMerge);
  }

  /** Tells a map in the order of its keys, as that of hashes is none to rely on. */
  static String text(Map<String, Integer> map) {
    var lines = new ArrayList<String>();
    map.forEach((key, value) -> lines.add(key + "=" + value));
    Collections.sort(lines);
    return " " + lines;
  }

  private static String ordered(Map<String, Integer> map) {
    return map instanceof SortedMap || map instanceof LinkedHashMap ? map.toString() : "any";
  }

  private static Map.Entry<String, Integer> find(Map<String, Integer> map, String key) {
    for (var entry : map.entrySet()) {
      if (entry.getKey().equals(key)) {
        return entry;
      }
    }
    return Map.entry("none", 0);
  }

  private static Object pastTheEnd(Map<String, Integer> map) {
    var iterator = map.keySet().iterator();
    while (iterator.hasNext()) {
      iterator.next();
    }
    return iterator.next();
  }

  private static Object iteratorRemoves(Map<String, Integer> map) {
    for (var iterator = map.entrySet().iterator(); iterator.hasNext(); ) {
      if (iterator.next().getValue() == 2) {
        iterator.remove();
      }
    }
    return text(map);
  }

  private static Object removesFirst(Map<String, Integer> map) {
    map.values().iterator().remove();
    return text(map);
  }

  private static Object changed(Map<String, Integer> map) {
    int seen = 0;
    for (String key : map.keySet()) {
      map.put(key, 0);
      map.put("new", 0);
      seen++;
    }
    return Math.min(seen, 3);
  }

  private static Object removed(Map<String, Integer> map) {
    int seen = 0;
    for (String key : map.keySet()) {
      map.remove(key);
      seen++;
    }
    return seen + text(map);
  }

  private static Object removedLast(Map<String, Integer> map) {
    int seen = 0;
    for (String key : map.keySet()) {
      seen++;
      if (seen == map.size()) {
        map.remove(key);
      }
    }
    return seen + " " + map.size();
  }

  private static Object changedInForEach(Map<String, Integer> map) {
    map.forEach((key, value) -> map.put("new", 0));
    return map.size();
  }

  private static Object putIfAbsentOverNull(Map<String, Integer> map) {
    map.put("n", null);
    return map.putIfAbsent("n", 1) + " " + map.computeIfAbsent("n", k -> 2) + text(map);
  }

  private static Object changedInCompute(Map<String, Integer> map) {
    return map.computeIfAbsent("d", key -> map.put("e", 5)) + text(map);
  }

  private static Object changedInMerge(Map<String, Integer> map) {
    return map.merge("b", 1, (a, b) -> map.put("e", 5)) + text(map);
  }

  /** The least a map of one's own needs. */
  private static final class Entries extends AbstractMap<String, Integer> {
    private final Map<String, Integer> map;

    Entries(Map<String, Integer> map) {
      this.map = map;
    }

    @Override
    public Set<Entry<String, Integer>> entrySet() {
      return map.entrySet();
    }
  }
}
