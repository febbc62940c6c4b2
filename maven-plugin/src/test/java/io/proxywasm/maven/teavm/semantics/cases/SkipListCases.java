package io.proxywasm.maven.teavm.semantics.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;

/** Ordered sets and maps that may change while someone iterates: their ends and parts. */
final class SkipListCases {
  private static final List<Integer> KEYS = Arrays.asList(0, 1, 2, 5, 7, 8, null);

  private SkipListCases() {}

  private static ConcurrentSkipListSet<Integer> set() {
    return new ConcurrentSkipListSet<>(List.of(5, 1, 7, 3));
  }

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    cases.addAll(neighbours());
    cases.addAll(parts());
    cases.addAll(sets());
    cases.addAll(maps());
    return cases;
  }

  private static List<Case> neighbours() {
    return List.of(
        new Case("lower", () -> Each.of(KEYS, k -> set().lower(k))),
        new Case("floor", () -> Each.of(KEYS, k -> set().floor(k))),
        new Case("ceiling", () -> Each.of(KEYS, k -> set().ceiling(k))),
        new Case("higher", () -> Each.of(KEYS, k -> set().higher(k))),
        new Case("first and last", () -> set().first() + " " + set().last()),
        new Case("first of none", () -> new ConcurrentSkipListSet<>().first()),
        new Case("last of none", () -> new ConcurrentSkipListSet<>().last()),
        new Case("pollFirst", SkipListCases::polled),
        new Case("poll of none", () -> polled(new ConcurrentSkipListSet<>())));
  }

  private static String polled() {
    var set = set();
    return set.pollFirst() + " " + set.pollLast() + " " + set;
  }

  private static String polled(ConcurrentSkipListSet<?> set) {
    return set.pollFirst() + " " + set.pollLast();
  }

  private static List<Case> parts() {
    return List.of(
        new Case("headSet", () -> Each.of(KEYS, k -> set().headSet(k))),
        new Case("headSet with its end", () -> Each.of(KEYS, k -> set().headSet(k, true))),
        new Case("tailSet", () -> Each.of(KEYS, k -> set().tailSet(k))),
        new Case("tailSet without its end", () -> Each.of(KEYS, k -> set().tailSet(k, false))),
        new Case("subSet", () -> Each.of(KEYS, k -> set().subSet(2, k))),
        new Case("subSet with both ends", () -> Each.of(KEYS, k -> set().subSet(1, true, k, true))),
        new Case("parts of parts", () -> set().headSet(7).tailSet(2, true).descendingSet().first()),
        new Case("add beyond a part", () -> set().headSet(5).add(6)),
        new Case("a part beyond a part", () -> set().headSet(5).tailSet(7)),
        new Case("descendingSet", () -> set().descendingSet().headSet(3, true)),
        new Case("a part changes the set", SkipListCases::cleared));
  }

  private static String cleared() {
    var set = set();
    set.subSet(2, 6).clear();
    set.descendingSet().add(4);
    return set.toString();
  }

  private static List<Case> sets() {
    return List.of(
        new Case("of an order", SkipListCases::reversed),
        new Case(
            "of a sorted set",
            () -> new ConcurrentSkipListSet<>(new TreeSet<>(List.of(2, 1)).descendingSet())),
        new Case("of a null order", () -> ordered(null).comparator()),
        new Case("of no collection", () -> new ConcurrentSkipListSet<>((Collection<Integer>) null)),
        new Case("of a null element", () -> new ConcurrentSkipListSet<>(Arrays.asList(1, null))),
        new Case("comparator", () -> set().comparator()),
        new Case("clone", SkipListCases::cloned),
        new Case("descendingIterator", () -> drained(set().descendingIterator())),
        new Case("spliterator", () -> CopyOnWriteCases.split(set().spliterator())),
        new Case("iterating while it changes", SkipListCases::changing),
        new Case("what does not compare", () -> new ConcurrentSkipListSet<Object>().add(cases())));
  }

  private static Object cases() {
    return new Case("", () -> null);
  }

  private static ConcurrentSkipListSet<Integer> ordered(Comparator<Integer> order) {
    return new ConcurrentSkipListSet<>(order);
  }

  private static String reversed() {
    var set = ordered(Comparator.reverseOrder());
    set.addAll(List.of(1, 3, 2));
    return set + " " + set.first() + set.headSet(2) + set.lower(2) + set.comparator().compare(1, 2);
  }

  private static String cloned() {
    var set = set();
    var copy = set.clone();
    copy.add(9);
    return set + " " + copy + set.equals(copy);
  }

  static String drained(Iterator<?> all) {
    var text = new StringBuilder();
    all.forEachRemaining(text::append);
    return text.toString();
  }

  private static String changing() {
    var set = set();
    var seen = new StringBuilder();
    for (Integer each : set) {
      seen.append(each);
      if (each == 1) {
        set.remove(3);
        set.add(6);
      }
    }
    return seen + " " + set;
  }

  private static List<Case> maps() {
    return List.of(
        new Case("headMap", () -> Each.of(KEYS, k -> map().headMap(k))),
        new Case("subMap", () -> Each.of(KEYS, k -> map().subMap(2, k))),
        new Case("headMap of a part", () -> Each.of(KEYS, k -> part().headMap(k))),
        new Case("subMap of a part", () -> Each.of(KEYS, k -> part().subMap(3, k))),
        new Case("keys", () -> map().keySet() + " " + map().keySet().pollFirst()),
        new Case("keys of a part", () -> part().keySet() + " " + part().navigableKeySet().last()),
        new Case("keys from the end", () -> part().descendingKeySet().headSet(3, true)),
        new Case("keys cannot add", () -> part().keySet().add(1)));
  }

  private static ConcurrentSkipListMap<Integer, String> map() {
    var map = new ConcurrentSkipListMap<Integer, String>();
    for (int key : new int[] {5, 1, 7, 3}) {
      map.put(key, "v" + key);
    }
    return map;
  }

  private static ConcurrentNavigableMap<Integer, String> part() {
    return map().tailMap(2);
  }
}
