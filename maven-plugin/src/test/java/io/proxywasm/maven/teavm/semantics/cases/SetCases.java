package io.proxywasm.maven.teavm.semantics.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.TimeUnit;

/** Every kind of set, with the same three elements, and what is done with sets. */
@SuppressWarnings({
  "ModifyCollectionInEnhancedForLoop",
  "EqualsIncompatibleType"
}) // wrong on purpose
final class SetCases {
  private static final TimeUnit A = TimeUnit.NANOSECONDS;
  private static final TimeUnit B = TimeUnit.SECONDS;
  private static final TimeUnit C = TimeUnit.DAYS;
  private static final TimeUnit OTHER = TimeUnit.MINUTES;

  private SetCases() {}

  static List<Case> all() {
    var matrix = new Matrix<Set<TimeUnit>>();
    matrix
        .on("HashSet", () -> new HashSet<>(abc()))
        .on("LinkedHashSet", () -> new LinkedHashSet<>(abc()))
        .on("TreeSet", () -> new TreeSet<>(abc()))
        .on("TreeSet, descending", () -> new TreeSet<>(abc()).descendingSet())
        .on("TreeSet, tail", () -> new TreeSet<>(abc()).tailSet(A, true))
        .on("ConcurrentSkipListSet", () -> new ConcurrentSkipListSet<>(abc()))
        .on("a range that skips", () -> new ConcurrentSkipListSet<>(abc()).headSet(C, true))
        .on("CopyOnWriteArraySet", () -> new CopyOnWriteArraySet<>(abc()))
        .on("keys of ConcurrentHashMap", SetCases::concurrentKeys)
        .on("EnumSet", () -> EnumSet.copyOf(abc()))
        .on("Set.of", () -> Set.of(A, B, C))
        .on("Set.copyOf", () -> Set.copyOf(abc()))
        .on("unmodifiableSet", () -> Collections.unmodifiableSet(new LinkedHashSet<>(abc())))
        .on("checkedSet", () -> Collections.checkedSet(new HashSet<>(abc()), TimeUnit.class))
        .on("newSetFromMap", SetCases::fromMap)
        .on("keySet", () -> new TreeMap<>(Map.of(A, 1, B, 2, C, 3)).keySet())
        .on("emptySet", Collections::emptySet)
        .on("singleton", () -> Collections.singleton(B));
    actions(matrix);
    return matrix.cases();
  }

  static void actions(Matrix<Set<TimeUnit>> matrix) {
    reading(matrix);
    writing(matrix);
  }

  static List<TimeUnit> abc() {
    return List.of(C, A, B);
  }

  private static Set<TimeUnit> concurrentKeys() {
    var set = ConcurrentHashMap.<TimeUnit>newKeySet(3);
    set.addAll(abc());
    return set;
  }

  private static Set<TimeUnit> fromMap() {
    var set = Collections.newSetFromMap(new TreeMap<TimeUnit, Boolean>());
    set.addAll(abc());
    return set;
  }

  private static void reading(Matrix<Set<TimeUnit>> matrix) {
    matrix
        .run("elements", SetCases::text)
        .run("size", set -> set.size() + "" + set.isEmpty())
        .run("contains", set -> set.contains(B) + "" + set.contains(OTHER))
        .run("contains null", set -> set.contains(null))
        .run("contains another type", set -> ((Set<?>) set).contains("a"))
        .run("containsAll", set -> set.containsAll(List.of(A, C, A)))
        .run("equals", set -> set.equals(new HashSet<>(abc())))
        .run("equals reversed", set -> new HashSet<>(abc()).equals(set))
        .run("equals list", set -> set.equals(new ArrayList<>(set)))
        .run("toArray, long", set -> set.toArray(new TimeUnit[5])[3])
        .run("toArray", set -> set.toArray().length + set.toArray(TimeUnit[]::new).length)
        .run("next past the end", SetCases::pastTheEnd)
        .run("forEach null", set -> ListCases.doing(() -> set.forEach(null)))
        .run("stream", set -> set.stream().sorted().toList());
  }

  private static void writing(Matrix<Set<TimeUnit>> matrix) {
    matrix
        .run("add", set -> set.add(OTHER) + text(set))
        .run("add again", set -> set.add(B) + text(set))
        .run("add null", set -> set.add(null) + "" + set.size())
        .run("addAll", set -> set.addAll(List.of(A, OTHER)) + text(set))
        .run("addAll nothing", set -> set.addAll(List.of()) + text(set))
        .run("addAll null", set -> set.addAll(null))
        .run("remove", set -> set.remove(B) + text(set))
        .run("remove another", set -> set.remove(OTHER) + text(set))
        .run("remove null", set -> set.remove(null))
        .run("removeAll", set -> set.removeAll(List.of(A, OTHER)) + text(set))
        .run("removeAll of many", set -> set.removeAll(List.of(A, A, A, A, B)) + text(set))
        .run("removeAll null", set -> set.removeAll(null))
        .run("retainAll", set -> set.retainAll(List.of(A, OTHER)) + text(set))
        .run("retainAll null", set -> set.retainAll(null))
        .run("removeIf", set -> set.removeIf(unit -> unit != A) + text(set))
        .run("removeIf null", set -> set.removeIf(null))
        .run("clear", set -> ListCases.doing(set::clear) + text(set))
        .run("iterator removes", SetCases::iteratorRemoves)
        .run("iterator removes first", set -> ListCases.doing(() -> set.iterator().remove()))
        .run("changed while iterating", SetCases::changed);
  }

  static String text(Collection<? extends Comparable<?>> set) {
    Object[] elements = set.toArray();
    Arrays.sort(elements);
    return " " + Arrays.toString(elements);
  }

  private static Object pastTheEnd(Set<TimeUnit> set) {
    var iterator = set.iterator();
    while (iterator.hasNext()) {
      iterator.next();
    }
    return iterator.next();
  }

  private static Object iteratorRemoves(Set<TimeUnit> set) {
    for (var iterator = set.iterator(); iterator.hasNext(); ) {
      if (iterator.next() == B) {
        iterator.remove();
      }
    }
    return text(set);
  }

  private static Object changed(Set<TimeUnit> set) {
    for (var unit : set) {
      set.removeAll(List.of(A, B, C, unit)); // what is left of fewer depends on the hash order
    }
    return text(set);
  }
}
