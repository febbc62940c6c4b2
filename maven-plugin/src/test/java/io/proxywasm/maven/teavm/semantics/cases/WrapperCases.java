package io.proxywasm.maven.teavm.semantics.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What {@code Collections} puts around maps, sets and collections. */
@SuppressWarnings({"NonApiType", "UndefinedEquals", "SelfEquals"}) // wrong on purpose
public final class WrapperCases {
  private WrapperCases() {}

  public static void main(String[] args) {
    Runner.offer(all());
  }

  public static List<Case> all() {
    return Stream.of(maps(), navigableMaps(), sets(), navigableSets(), collections())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Case> maps() {
    var maps = new Matrix<Map<String, Integer>>();
    maps.on("unmodifiableSortedMap", () -> Collections.unmodifiableSortedMap(tree()))
        .on("unmodifiableNavigableMap", () -> Collections.unmodifiableNavigableMap(tree()))
        .on("synchronizedSortedMap", () -> Collections.synchronizedSortedMap(tree()))
        .on("synchronizedNavigableMap", () -> Collections.synchronizedNavigableMap(tree()))
        .on("emptySortedMap", Collections::emptySortedMap)
        .on("emptyNavigableMap", Collections::emptyNavigableMap)
        .on("Map.ofEntries", () -> Map.ofEntries(Map.entry("a", 1), Map.entry("b", 2)))
        .on("Properties", WrapperCases::properties);
    MapCases.actions(maps);
    return maps.cases();
  }

  private static TreeMap<String, Integer> tree() {
    return new TreeMap<>(MapCases.abc());
  }

  @SuppressWarnings({"rawtypes", "unchecked"}) // a map of objects is one of texts and numbers
  private static Map<String, Integer> properties() {
    return MapCases.filled((Map) new Properties());
  }

  private static List<Case> navigableMaps() {
    var maps = new Matrix<NavigableMap<Integer, String>>();
    maps.on(
            "unmodifiable map",
            () -> Collections.unmodifiableNavigableMap(NavigableMapCases.tens()))
        .on(
            "synchronized map",
            () -> Collections.synchronizedNavigableMap(NavigableMapCases.tens()))
        .on("empty map", Collections::emptyNavigableMap);
    NavigableMapCases.actions(maps);
    return maps.cases();
  }

  private static List<Case> sets() {
    var sets = new Matrix<Set<TimeUnit>>();
    sets.on("unmodifiableSortedSet", () -> Collections.unmodifiableSortedSet(units()))
        .on("unmodifiableNavigableSet", () -> Collections.unmodifiableNavigableSet(units()))
        .on("synchronizedSet", () -> Collections.synchronizedSet(units()))
        .on("synchronizedSortedSet", () -> Collections.synchronizedSortedSet(units()))
        .on("synchronizedNavigableSet", () -> Collections.synchronizedNavigableSet(units()))
        .on("emptySortedSet", Collections::emptySortedSet)
        .on("emptyNavigableSet", Collections::emptyNavigableSet);
    SetCases.actions(sets);
    return sets.cases();
  }

  private static TreeSet<TimeUnit> units() {
    return new TreeSet<>(SetCases.abc());
  }

  private static List<Case> navigableSets() {
    var sets = new Matrix<NavigableSet<String>>();
    sets.on("TreeSet", WrapperCases::letters)
        .on("TreeSet by order", () -> copy(new TreeSet<>(String.CASE_INSENSITIVE_ORDER)))
        .on("TreeSet of its like", () -> new TreeSet<>(letters().descendingSet()))
        .on("descendingSet", () -> letters().descendingSet())
        .on("subSet", () -> letters().subSet("b", true, "d", true))
        .on("headSet", () -> letters().headSet("d", false))
        .on("tailSet", () -> letters().tailSet("b", false))
        .on("navigableKeySet", () -> keys().navigableKeySet())
        .on("descendingKeySet", () -> keys().descendingKeySet())
        .on("unmodifiable set", () -> Collections.unmodifiableNavigableSet(letters()))
        .on("synchronized set", () -> Collections.synchronizedNavigableSet(letters()))
        .on("empty TreeSet", TreeSet::new)
        .on("empty set", Collections::emptyNavigableSet);
    for (var key : List.of("", "b", "bb", "z")) {
      sets.run("lower " + key, set -> set.lower(key))
          .run("floor " + key, set -> set.floor(key))
          .run("ceiling " + key, set -> set.ceiling(key))
          .run("higher " + key, set -> set.higher(key))
          .run("headSet " + key, set -> set.headSet(key) + "" + set.headSet(key, true))
          .run("tailSet " + key, set -> set.tailSet(key) + "" + set.tailSet(key, false))
          .run(
              "subSet from " + key,
              set -> set.subSet(key, "c") + "" + set.subSet(key, false, "c", true))
          .run("add to headSet " + key, set -> set.headSet("c").add(key) + "" + set)
          .run("add to tailSet " + key, set -> set.tailSet("c").add(key) + "" + set);
    }
    sets.run("first", set -> set.first())
        .run("last", set -> set.last())
        .run("pollFirst", set -> set.pollFirst() + set)
        .run("pollLast", set -> set.pollLast() + set)
        .run("comparator", set -> set.comparator() == null)
        .run("descending", set -> set.descendingSet() + "" + set.descendingSet().first())
        .run("descendingIterator", set -> list(set.descendingIterator()))
        .run("descendingIterator removes", WrapperCases::removedBackwards)
        .run("subSet of headSet", set -> set.headSet("d").subSet("a", "z"))
        .run("clear a subSet", WrapperCases::clearedPart)
        .run("higher than null", set -> set.higher(null))
        .run("first of none", set -> set.subSet("c", "c").first());
    return sets.cases();
  }

  private static TreeSet<String> letters() {
    return new TreeSet<>(List.of("c", "a", "d", "b", "e"));
  }

  private static TreeSet<String> copy(TreeSet<String> set) {
    set.addAll(letters());
    return set;
  }

  private static TreeMap<String, Integer> keys() {
    var map = new TreeMap<String, Integer>();
    letters().forEach(letter -> map.put(letter, map.size()));
    return map;
  }

  private static <T> List<T> list(java.util.Iterator<T> elements) {
    var list = new ArrayList<T>();
    elements.forEachRemaining(list::add);
    return list;
  }

  private static Object removedBackwards(NavigableSet<String> set) {
    for (var iterator = set.descendingIterator(); iterator.hasNext(); ) {
      if (!iterator.next().equals("b")) {
        iterator.remove();
      }
    }
    return set;
  }

  private static Object clearedPart(NavigableSet<String> set) {
    set.headSet("c", true).clear();
    return set;
  }

  private static List<Case> collections() {
    var collections = new Matrix<Collection<String>>();
    collections
        .on("unmodifiableCollection", () -> Collections.unmodifiableCollection(abc()))
        .on("synchronizedCollection", () -> Collections.synchronizedCollection(abc()))
        .on("checkedCollection", () -> Collections.checkedCollection(abc(), String.class))
        .on("values", () -> values().values());
    collections
        .run("itself", collection -> collection + " " + collection.size())
        .run("equals", collection -> collection.equals(abc()) || abc().equals(collection))
        .run("equals itself", collection -> collection.equals(collection))
        .run("contains", collection -> collection.contains("b") + "" + collection.contains(null))
        .run("containsAll", collection -> collection.containsAll(List.of("a", "z")))
        .run("add", collection -> collection.add("x") + "" + collection)
        .run("add all", collection -> collection.addAll(List.of("x")) + "" + collection)
        .run("remove", collection -> collection.remove("b") + "" + collection)
        .run("remove all", collection -> collection.removeAll(List.of("b", "x")) + "" + collection)
        .run("retain all", collection -> collection.retainAll(List.of("b")) + "" + collection)
        .run("remove if", collection -> collection.removeIf("b"::equals) + "" + collection)
        .run("clear", collection -> ListCases.doing(collection::clear) + collection)
        .run(
            "toArray",
            collection -> collection.toArray().length + collection.toArray(new String[9]).length)
        .run("add another type", WrapperCases::addNumber)
        .run("stream", collection -> collection.stream().toList());
    return collections.cases();
  }

  private static List<String> abc() {
    return new ArrayList<>(List.of("a", "b", "c"));
  }

  private static Map<Integer, String> values() {
    var map = new LinkedHashMap<Integer, String>();
    abc().forEach(letter -> map.put(map.size(), letter));
    return map;
  }

  @SuppressWarnings({"rawtypes", "unchecked"})
  private static Object addNumber(Collection<String> collection) {
    return ((Collection) collection).add(1) + " " + collection.size();
  }
}
