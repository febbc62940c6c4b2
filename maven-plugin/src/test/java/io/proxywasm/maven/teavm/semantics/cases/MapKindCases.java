package io.proxywasm.maven.teavm.semantics.cases;

import java.math.RoundingMode;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.WeakHashMap;
import java.util.concurrent.TimeUnit;

/** What only some kinds of maps do, and entries of their own. */
@SuppressWarnings({
  "JdkObsolete",
  "NonApiType",
  "StringCopy",
  "EqualsIncompatibleType",
  "CollectionIncompatibleType",
  "ModifyCollectionInEnhancedForLoop",
  "IdentityHashMapUsage",
  "IdentityHashMapBoxing",
  "HashtableContains",
  "DistinctVarargsChecker",
  "DuplicateMapKeys",
  "UnusedVariable"
}) // wrong on purpose
final class MapKindCases {
  private MapKindCases() {}

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    capacities(cases);
    byAccess(cases);
    byIdentity(cases);
    enums(cases);
    tables(cases);
    entries(cases);
    many(cases);
    return cases;
  }

  private static void capacities(List<Case> cases) {
    var sizes = List.of(-1, 0, 1, 100);
    cases.addAll(Inputs.each("HashMap", sizes, n -> sorted(filled(new HashMap<>(n)))));
    cases.addAll(Inputs.each("LinkedHashMap", sizes, n -> filled(new LinkedHashMap<>(n))));
    cases.addAll(Inputs.each("WeakHashMap", sizes, n -> sorted(filled(new WeakHashMap<>(n)))));
    cases.addAll(Inputs.each("Hashtable", sizes, n -> sorted(filled(new Hashtable<>(n)))));
    cases.addAll(
        Inputs.each("IdentityHashMap", sizes, n -> sorted(filled(new IdentityHashMap<>(n)))));
    var factors = List.of(-1f, 0f, Float.NaN, 0.1f, 5f);
    cases.addAll(Inputs.each("HashMap 9", factors, f -> sorted(filled(new HashMap<>(9, f)))));
    cases.addAll(Inputs.each("LinkedHashMap 9", factors, f -> filled(new LinkedHashMap<>(9, f))));
    cases.addAll(
        Inputs.each("WeakHashMap 9", factors, f -> sorted(filled(new WeakHashMap<>(9, f)))));
    cases.addAll(Inputs.each("Hashtable 9", factors, f -> sorted(filled(new Hashtable<>(9, f)))));
    cases.addAll(
        Inputs.each(
            "LinkedHashMap by access", factors, f -> filled(new LinkedHashMap<>(9, f, true))));
    cases.add(new Case("HashMap of null", () -> new HashMap<>(Opaque.of((Map<?, ?>) null))));
    cases.add(new Case("TreeMap of null", () -> new TreeMap<>(Opaque.of((Map<?, ?>) null))));
    cases.add(
        new Case(
            "HashMap clone", () -> ((HashMap<?, ?>) changed(filled(new HashMap<>())).clone())));
    cases.add(
        new Case(
            "TreeMap clone",
            () -> new TreeMap<>(filled(new TreeMap<>(Comparator.reverseOrder()))).clone()));
    cases.add(
        new Case(
            "TreeMap of a sorted one",
            () ->
                new TreeMap<>(
                    filled(new TreeMap<String, Integer>(Comparator.reverseOrder())).headMap("b"))));
    cases.add(new Case("LinkedHashMap clone", () -> filled(new LinkedHashMap<>()).clone()));
    cases.add(
        new Case(
            "TreeMap of no comparables",
            () -> new TreeMap<Object, Integer>().put(new Object(), 1)));
    cases.add(new Case("TreeMap of null key", () -> new TreeMap<String, Integer>().put(null, 1)));
    cases.add(
        new Case(
            "TreeMap of two kinds", () -> new TreeMap<Object, Integer>(Map.of("a", 1)).put(1, 1)));
    cases.add(
        new Case(
            "clone is apart",
            () -> {
              var map = filled(new HashMap<>());
              @SuppressWarnings("unchecked")
              var clone = (Map<String, Integer>) map.clone();
              clone.put("z", 26);
              return sorted(map) + " " + sorted(clone);
            }));
  }

  private static <M extends Map<String, Integer>> M filled(M map) {
    for (String key : List.of("c", "a", "b")) {
      map.put(key, (int) key.charAt(0));
    }
    return map;
  }

  private static <M extends Map<String, Integer>> M changed(M map) {
    map.remove("c");
    return map;
  }

  private static LinkedHashMap<String, Integer> accessed() {
    return filled(new LinkedHashMap<>(16, 0.75f, true));
  }

  private interface Access {
    Object on(LinkedHashMap<String, Integer> map);
  }

  private static void byAccess(List<Case> cases) {
    access(cases, "get", map -> map.get("c"));
    access(cases, "get none", map -> map.get("z"));
    access(cases, "getOrDefault", map -> map.getOrDefault("c", 0));
    access(cases, "getOrDefault none", map -> map.getOrDefault("z", 0));
    access(cases, "put", map -> map.put("c", 1));
    access(cases, "put new", map -> map.put("d", 1));
    access(cases, "putIfAbsent", map -> map.putIfAbsent("c", 1));
    access(cases, "putAll", map -> ListCases.doing(() -> map.putAll(Map.of("c", 1))));
    access(cases, "compute", map -> map.compute("c", (k, v) -> v + 1));
    access(cases, "computeIfAbsent", map -> map.computeIfAbsent("c", k -> 1));
    access(cases, "computeIfPresent", map -> map.computeIfPresent("c", (k, v) -> v + 1));
    access(cases, "merge", map -> map.merge("c", 1, Integer::sum));
    access(cases, "replace", map -> map.replace("c", 1));
    access(cases, "replace pair", map -> map.replace("c", 99, 1));
    access(cases, "containsKey", map -> map.containsKey("c"));
    access(cases, "containsValue", map -> map.containsValue(99));
    access(cases, "keySet contains", map -> map.keySet().contains("c"));
    access(cases, "entrySet contains", map -> map.entrySet().contains(Map.entry("c", 99)));
    access(cases, "setValue", map -> map.entrySet().iterator().next().setValue(7));
    access(cases, "get of the last", map -> map.get("b"));
    access(cases, "get while iterating", MapKindCases::getWhileIterating);
    access(
        cases,
        "get of the last while iterating",
        map -> {
          for (var ignored : map.keySet()) {
            map.get("b");
          }
          return "fine";
        });
    access(cases, "replaceAll", map -> ListCases.doing(() -> map.replaceAll((k, v) -> v + 1)));
    access(cases, "clone", map -> map.clone());
    cases.add(new Case("least recently used", () -> cache(true)));
    cases.add(new Case("least recently put", () -> cache(false)));
    cases.add(
        new Case(
            "put again keeps the order",
            () -> {
              var map = filled(new LinkedHashMap<>());
              map.put("c", 0);
              map.remove("a");
              map.put("a", 1);
              return map;
            }));
    cases.add(new Case("eldest is asked", MapKindCases::asked));
  }

  private static void access(List<Case> cases, String name, Access access) {
    cases.add(
        new Case(
            "by access: " + name,
            () -> {
              var map = accessed();
              return access.on(map) + " " + map + map.keySet() + map.values();
            }));
  }

  private static Object getWhileIterating(Map<String, Integer> map) {
    for (var key : map.keySet()) {
      map.get(key);
    }
    return "fine";
  }

  private static final class Cache extends LinkedHashMap<String, Integer> {
    private static final long serialVersionUID = 1;

    Cache(boolean byAccess) {
      super(4, 0.75f, byAccess);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
      return size() > 3;
    }
  }

  private static Object cache(boolean byAccess) {
    var cache = new Cache(byAccess);
    var log = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      var key = "k" + i * i % 7;
      switch (i % 4) {
        case 0 -> cache.put(key, i);
        case 1 -> cache.merge(key, i, Integer::sum);
        case 2 -> cache.computeIfAbsent(key, k -> -1);
        default -> cache.get(key);
      }
      log.append(cache);
    }
    cache.putAll(Map.of("x", 1));
    cache.putIfAbsent("y", 2);
    return log.append(cache);
  }

  private static Object asked() {
    var asked = new ArrayList<Object>();
    var map =
        new LinkedHashMap<String, Integer>() {
          private static final long serialVersionUID = 1;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
            asked.add(eldest + "of" + size());
            return false;
          }
        };
    filled(map).put("a", 3);
    map.putIfAbsent("a", 4);
    map.putIfAbsent("e", 4);
    return asked;
  }

  private static void byIdentity(List<Case> cases) {
    cases.add(
        new Case(
            "identity of texts",
            () -> {
              var a = new String("a");
              var b = new String("a");
              var map = new IdentityHashMap<String, Integer>();
              map.put(a, 1);
              map.put(b, 2);
              map.put(null, 3);
              return map.get(a)
                  + " "
                  + map.get(b)
                  + map.size()
                  + map.containsKey(new String("a"))
                  + map.get(null)
                  + map.remove(b)
                  + map.size()
                  + map.containsKey(a)
                  + map.keySet().contains(b)
                  + map.containsValue(3)
                  + map.putIfAbsent(a, 9);
            }));
    cases.add(
        new Case(
            "identity of values",
            () -> {
              var value = new String("v");
              var map = new IdentityHashMap<String, String>(Map.of("k", value));
              return map.containsValue(new String("v"))
                  + ""
                  + map.containsValue(value)
                  + map.values().contains(new String("v"))
                  + map.entrySet().contains(Map.entry("k", new String("v")))
                  + map.entrySet().contains(Map.entry("k", value))
                  + map.equals(Map.of("k", new String("v")))
                  + map.equals(new IdentityHashMap<>(Map.of("k", value)))
                  + map.equals(new IdentityHashMap<>(Map.of("k", new String("v"))));
            }));
    cases.add(
        new Case(
            "identity clone",
            () -> filled(new IdentityHashMap<>()).equals(filled(new IdentityHashMap<>()).clone())));
    cases.add(
        new Case(
            "identity of many",
            () -> {
              var map = new IdentityHashMap<Integer, Integer>();
              var keys = new ArrayList<Integer>();
              for (int i = 0; i < 300; i++) {
                keys.add(1000 + i / 3);
                map.put(keys.get(i), i);
              }
              map.keySet().removeIf(key -> key % 2 == 0);
              map.values().removeIf(value -> value % 5 == 0);
              long sum = 0;
              for (var key : keys) {
                sum += map.getOrDefault(key, 7);
              }
              map.replaceAll((key, value) -> value + 1);
              return map.size() + " " + sum + " " + map.values().stream().mapToInt(v -> v).sum();
            }));
  }

  private static EnumMap<TimeUnit, Integer> units() {
    var map = new EnumMap<TimeUnit, Integer>(TimeUnit.class);
    map.put(TimeUnit.DAYS, 3);
    map.put(TimeUnit.SECONDS, null);
    map.put(TimeUnit.NANOSECONDS, 1);
    return map;
  }

  private static void enums(List<Case> cases) {
    var matrix = new Matrix<EnumMap<TimeUnit, Integer>>();
    matrix
        .on("EnumMap", MapKindCases::units)
        .on("EnumMap of its like", () -> new EnumMap<>(units()))
        .on("EnumMap of a map", () -> new EnumMap<>(new HashMap<>(units())))
        .on("EnumMap of an EnumMap as map", () -> new EnumMap<>((Map<TimeUnit, Integer>) units()))
        .on("EnumMap clone", () -> units().clone())
        .on("empty EnumMap", () -> new EnumMap<>(TimeUnit.class));
    matrix
        .run("itself", map -> map + " " + map.size() + map.isEmpty())
        .run(
            "get",
            map ->
                map.get(TimeUnit.DAYS)
                    + " "
                    + map.get(TimeUnit.HOURS)
                    + map.get(null)
                    + map.get("a")
                    + map.get(RoundingMode.UP))
        .run(
            "contains",
            map ->
                map.containsKey(TimeUnit.SECONDS)
                    + " "
                    + map.containsKey(null)
                    + map.containsKey(1)
                    + map.containsValue(null)
                    + map.containsValue(3)
                    + map.containsValue(4))
        .run("put", map -> map.put(TimeUnit.DAYS, 4) + " " + map.put(TimeUnit.HOURS, 5) + map)
        .run("put null", map -> map.put(null, 4))
        .run("put another enum", MapKindCases::putAnother)
        .run(
            "remove",
            map ->
                map.remove(TimeUnit.DAYS)
                    + " "
                    + map.remove(TimeUnit.HOURS)
                    + map.remove(null)
                    + map.remove("x")
                    + map
                    + map.size())
        .run("remove a null", map -> map.remove(TimeUnit.SECONDS) + " " + map)
        .run(
            "putAll",
            map -> {
              map.putAll(Map.of(TimeUnit.DAYS, 9, TimeUnit.HOURS, 8));
              map.putAll(units());
              return map;
            })
        .run("putAll null", map -> ListCases.doing(() -> map.putAll(null)))
        .run("clear", map -> ListCases.doing(map::clear) + map + map.size())
        .run(
            "keySet",
            map ->
                map.keySet()
                    + ""
                    + map.keySet().contains(TimeUnit.DAYS)
                    + map.keySet().contains(null)
                    + map.keySet().remove(TimeUnit.DAYS)
                    + map)
        .run(
            "keySet contains another",
            map -> map.keySet().contains("a") + "" + map.keySet().remove("a"))
        .run(
            "values",
            map ->
                map.values()
                    + ""
                    + map.values().contains(3)
                    + map.values().contains(null)
                    + map.values().remove(null)
                    + map)
        .run(
            "entrySet",
            map ->
                map.entrySet()
                    + ""
                    + map.entrySet().contains(Map.entry(TimeUnit.DAYS, 3))
                    + map.entrySet().remove(Map.entry(TimeUnit.DAYS, 3))
                    + map)
        .run(
            "entrySet contains another",
            map ->
                map.entrySet().contains("a")
                    + ""
                    + map.entrySet().contains(Map.entry("a", 3))
                    + map.entrySet().remove(Map.entry("a", 3)))
        .run(
            "entrySet of a null key",
            map -> map.entrySet().contains(new AbstractMap.SimpleEntry<>(null, 3)))
        .run(
            "entries",
            map -> new ArrayList<>(map.entrySet()) + "" + List.of(map.entrySet().toArray()))
        .run(
            "setValue",
            map -> {
              map.entrySet().forEach(entry -> entry.setValue(7));
              return map;
            })
        .run(
            "iterator removes",
            map -> {
              for (var i = map.entrySet().iterator(); i.hasNext(); ) {
                if (i.next().getKey() == TimeUnit.SECONDS) {
                  i.remove();
                }
              }
              return map + " " + map.size();
            })
        .run("iterator removes first", map -> ListCases.doing(map.keySet().iterator()::remove))
        .run(
            "iterator removes twice",
            map -> {
              var i = map.keySet().iterator();
              i.next();
              i.remove();
              i.remove();
              return map;
            })
        .run(
            "next past the end",
            map -> {
              var i = map.values().iterator();
              while (i.hasNext()) {
                i.next();
              }
              return i.next();
            })
        .run(
            "put while iterating",
            map -> {
              for (var key : map.keySet()) {
                map.put(TimeUnit.HOURS, 1);
                map.remove(TimeUnit.DAYS);
              }
              return map;
            })
        .run(
            "equals",
            map ->
                map.equals(new HashMap<>(units()))
                    + ""
                    + new HashMap<>(units()).equals(map)
                    + map.equals(units())
                    + map.equals("a"))
        .run(
            "equals another enum's",
            map ->
                map.equals(new EnumMap<>(Map.of(RoundingMode.UP, 1)))
                    + ""
                    + map.equals(new EnumMap<>(RoundingMode.class)))
        .run("hash of values", map -> map.hashCode() - new HashMap<>(map).hashCode())
        .run(
            "merge",
            map ->
                map.merge(TimeUnit.DAYS, 4, Integer::sum)
                    + " "
                    + map.merge(TimeUnit.SECONDS, 4, Integer::sum)
                    + map)
        .run(
            "compute",
            map ->
                map.computeIfAbsent(TimeUnit.SECONDS, k -> 4)
                    + " "
                    + map.computeIfPresent(TimeUnit.DAYS, (k, v) -> null)
                    + map)
        .run(
            "getOrDefault",
            map ->
                map.getOrDefault(TimeUnit.SECONDS, 4) + " " + map.getOrDefault(TimeUnit.HOURS, 4))
        .run(
            "clone is apart",
            map -> {
              var clone = map.clone();
              clone.put(TimeUnit.HOURS, 1);
              return map + " " + clone;
            });
    cases.addAll(matrix.cases());
    cases.add(
        new Case("EnumMap of an empty map", () -> new EnumMap<>(new HashMap<TimeUnit, Integer>())));
    cases.add(
        new Case(
            "EnumMap of null",
            () -> new EnumMap<TimeUnit, Integer>(Opaque.of((Class<TimeUnit>) null))));
    cases.add(
        new Case(
            "EnumMap of a null map",
            () -> new EnumMap<TimeUnit, Integer>(Opaque.of((Map<TimeUnit, Integer>) null))));
  }

  @SuppressWarnings({"rawtypes", "unchecked"})
  private static Object putAnother(EnumMap<TimeUnit, Integer> map) {
    return ((Map) map).put(RoundingMode.UP, 1);
  }

  private static void tables(List<Case> cases) {
    cases.add(
        new Case(
            "Hashtable elements",
            () -> {
              var table = filled(new Hashtable<String, Integer>());
              var values = Collections.list(table.elements());
              var keys = Collections.list(table.keys());
              Collections.sort(values);
              Collections.sort(keys);
              return values + "" + keys + table.contains(97) + table.contains(5) + table.isEmpty();
            }));
    cases.add(new Case("Hashtable contains null", () -> filled(new Hashtable<>()).contains(null)));
    cases.add(
        new Case(
            "Hashtable clone",
            () -> filled(new Hashtable<>()).equals(filled(new Hashtable<>()).clone())));
    cases.add(new Case("elements past the end", () -> new Hashtable<>().elements().nextElement()));
    cases.add(new Case("keys past the end", () -> new Hashtable<>().keys().nextElement()));
  }

  private static void entries(List<Case> cases) {
    var matrix = new Matrix<Map.Entry<String, Integer>>();
    matrix
        .on("SimpleEntry", () -> new AbstractMap.SimpleEntry<>("k", 1))
        .on("SimpleEntry of an entry", () -> new AbstractMap.SimpleEntry<>(Map.entry("k", 1)))
        .on("SimpleImmutableEntry", () -> new AbstractMap.SimpleImmutableEntry<>("k", 1))
        .on(
            "SimpleImmutableEntry of an entry",
            () -> new AbstractMap.SimpleImmutableEntry<>(Map.entry("k", 1)))
        .on("SimpleEntry of nulls", () -> new AbstractMap.SimpleEntry<>(null, null))
        .on(
            "SimpleImmutableEntry of nulls",
            () -> new AbstractMap.SimpleImmutableEntry<>(null, null))
        .on("Map.entry", () -> Map.entry("k", 1))
        .on("Map.Entry.copyOf", () -> Map.Entry.copyOf(new AbstractMap.SimpleEntry<>("k", 1)));
    matrix
        .run("itself", entry -> entry + " " + entry.getKey() + entry.getValue() + entry.hashCode())
        .run("setValue", entry -> entry.setValue(2) + "" + entry)
        .run(
            "equals",
            entry ->
                entry.equals(Map.entry("k", 1))
                    + ""
                    + entry.equals(new AbstractMap.SimpleEntry<>("k", 1))
                    + entry.equals("k=1")
                    + entry.equals(new AbstractMap.SimpleEntry<>(null, null))
                    + Map.entry("k", 1).equals(entry));
    cases.addAll(matrix.cases());
    cases.add(new Case("entry of null key", () -> Map.entry(null, 1)));
    cases.add(new Case("entry of null value", () -> Map.entry(1, null)));
    cases.add(new Case("copy of null", () -> Map.Entry.copyOf(null)));
    cases.add(
        new Case("copy of nulls", () -> Map.Entry.copyOf(new AbstractMap.SimpleEntry<>(null, 1))));
    cases.add(new Case("entry of no entry", () -> new AbstractMap.SimpleEntry<>(null)));
    var list = List.of(Map.entry("b", 1), Map.entry("a", 3), Map.entry("c", 2));
    cases.add(new Case("by key", () -> list.stream().sorted(Map.Entry.comparingByKey()).toList()));
    cases.add(
        new Case("by value", () -> list.stream().sorted(Map.Entry.comparingByValue()).toList()));
    cases.add(
        new Case(
            "by key reversed",
            () ->
                list.stream()
                    .sorted(Map.Entry.comparingByKey(Comparator.reverseOrder()))
                    .toList()));
    cases.add(
        new Case(
            "by value reversed",
            () ->
                list.stream()
                    .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                    .toList()));
    cases.add(new Case("by key of null", () -> Map.Entry.comparingByKey(null)));
    cases.add(new Case("by value of null", () -> Map.Entry.comparingByValue(null)));
  }

  private static void many(List<Case> cases) {
    cases.add(new Case("Map.of 4", () -> sorted(Map.of("a", 1, "b", 2, "c", 3, "d", 4))));
    cases.add(new Case("Map.of 5", () -> sorted(Map.of("a", 1, "b", 2, "c", 3, "d", 4, "e", 5))));
    cases.add(
        new Case("Map.of 6", () -> sorted(Map.of("a", 1, "b", 2, "c", 3, "d", 4, "e", 5, "f", 6))));
    cases.add(
        new Case(
            "Map.of 7",
            () -> sorted(Map.of("a", 1, "b", 2, "c", 3, "d", 4, "e", 5, "f", 6, "g", 7))));
    cases.add(
        new Case(
            "Map.of 8",
            () -> sorted(Map.of("a", 1, "b", 2, "c", 3, "d", 4, "e", 5, "f", 6, "g", 7, "h", 8))));
    cases.add(
        new Case(
            "Map.of 9",
            () ->
                sorted(
                    Map.of(
                        "a", 1, "b", 2, "c", 3, "d", 4, "e", 5, "f", 6, "g", 7, "h", 8, "i", 9))));
    cases.add(
        new Case(
            "Map.of 10",
            () ->
                sorted(
                    Map.of(
                        "a", 1, "b", 2, "c", 3, "d", 4, "e", 5, "f", 6, "g", 7, "h", 8, "i", 9, "j",
                        10))));
    cases.add(
        new Case(
            "Map.of 10, twice",
            () ->
                sorted(
                    Map.of(
                        "a", 1, "b", 2, "c", 3, "d", 4, "e", 5, "f", 6, "g", 7, "h", 8, "i", 9, "a",
                        10))));
    cases.add(new Case("Map.of 4, null", () -> sorted(Map.of("a", 1, "b", 2, "c", 3, "d", null))));
    cases.add(
        new Case(
            "Map.ofEntries", () -> sorted(Map.ofEntries(Map.entry("a", 1), Map.entry("b", 2)))));
    cases.add(new Case("Map.ofEntries of none", () -> Map.ofEntries()));
    cases.add(
        new Case("Map.ofEntries twice", () -> Map.ofEntries(Map.entry("a", 1), Map.entry("a", 2))));
    cases.add(new Case("Map.ofEntries null", () -> Map.ofEntries(Map.entry("a", 1), null)));
  }

  private static Object sorted(Map<String, Integer> map) {
    return new TreeMap<>(map);
  }
}
