package io.proxywasm.maven.teavm.semantics.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.Executor;

/** Lists that are copied when they change, and what other collections for threads have besides. */
final class CopyOnWriteCases {
  private static final List<Integer> INDEXES = List.of(-1, 0, 1, 2, 3, 4, 5);

  private CopyOnWriteCases() {}

  private static CopyOnWriteArrayList<String> list() {
    return new CopyOnWriteArrayList<>(new String[] {"a", "b", "a", null});
  }

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    cases.addAll(lists());
    cases.addAll(indexes());
    cases.addAll(queues());
    cases.addAll(others());
    return cases;
  }

  private static List<Case> lists() {
    return List.of(
        new Case("of an array", CopyOnWriteCases::ofArray),
        new Case("of no array", () -> new CopyOnWriteArrayList<>((Object[]) null)),
        new Case("addIfAbsent", CopyOnWriteCases::absent),
        new Case("addAllAbsent", CopyOnWriteCases::allAbsent),
        new Case("addAllAbsent of null", () -> list().addAllAbsent(null)),
        new Case("clone", CopyOnWriteCases::cloned),
        new Case("isEmpty", () -> list().isEmpty() + " " + new CopyOnWriteArrayList<>().isEmpty()),
        new Case("spliterator", () -> split(list().spliterator())),
        new Case("spliterator of what it was", CopyOnWriteCases::splitBefore),
        new Case("a set's spliterator", () -> split(new CopyOnWriteArraySet<>(list()))));
  }

  private static String ofArray() {
    String[] array = {"a"};
    var list = new CopyOnWriteArrayList<>(array);
    array[0] = "b";
    return list.toString();
  }

  private static String absent() {
    var list = list();
    return list.addIfAbsent("a") + "" + list.addIfAbsent(null) + list.addIfAbsent("c") + list;
  }

  private static String allAbsent() {
    var list = list();
    return list.addAllAbsent(Arrays.asList("x", "a", "x", null, "y")) + " " + list;
  }

  private static String cloned() {
    var list = list();
    var copy = (CopyOnWriteArrayList<?>) list.clone();
    copy.remove(0);
    return list + " " + copy;
  }

  private static String splitBefore() {
    var list = list();
    var before = list.spliterator();
    list.clear();
    return split(before);
  }

  private static List<Case> indexes() {
    var cases = new ArrayList<Case>();
    for (String each : Arrays.asList("a", "b", "x", null)) {
      cases.addAll(
          Inputs.eachIndex("indexOf " + each + " from", INDEXES, i -> list().indexOf(each, i)));
      cases.addAll(
          Inputs.eachIndex(
              "lastIndexOf " + each + " to", INDEXES, i -> list().lastIndexOf(each, i)));
    }
    return cases;
  }

  private static List<Case> queues() {
    return List.of(
        new Case("a deque's removeAll", () -> without(new ConcurrentLinkedDeque<>(numbers()))),
        new Case("a deque's spliterator", () -> split(new ConcurrentLinkedDeque<>(numbers()))),
        new Case("a deque's array", () -> array(new ConcurrentLinkedDeque<>(numbers()).toArray())),
        new Case("a queue's removeAll", () -> without(new ConcurrentLinkedQueue<>(numbers()))),
        new Case("a queue's spliterator", () -> split(new ConcurrentLinkedQueue<>(numbers()))),
        new Case("a queue's array", () -> array(new ConcurrentLinkedQueue<>(numbers()).toArray())),
        new Case("removeAll of null", () -> new ConcurrentLinkedQueue<>(numbers()).removeAll(null)),
        new Case("removeAll of nulls", () -> without(new ConcurrentLinkedDeque<>(), null, null)));
  }

  private static List<Integer> numbers() {
    return List.of(3, 1, 3, 2);
  }

  private static String without(ConcurrentLinkedDeque<Integer> deque) {
    return deque.removeAll(Arrays.asList(3, null, 9)) + "" + deque + deque.removeAll(List.of(3));
  }

  private static String without(ConcurrentLinkedDeque<Integer> deque, Integer... removed) {
    return deque.removeAll(Arrays.asList(removed)) + "" + deque;
  }

  private static String without(ConcurrentLinkedQueue<Integer> queue) {
    return queue.removeAll(Arrays.asList(3, null, 9)) + "" + queue + queue.removeAll(List.of(3));
  }

  private static String array(Object[] array) {
    return array.getClass().getSimpleName() + Arrays.toString(array);
  }

  private static List<Case> others() {
    return List.of(
        new Case("a key set's hash", () -> keys().hashCode() == Set.of("a", "b").hashCode()),
        new Case("a key set's spliterator", () -> split(keys().spliterator())),
        new Case("an executor", CopyOnWriteCases::executed));
  }

  private static ConcurrentHashMap.KeySetView<String, Boolean> keys() {
    ConcurrentHashMap.KeySetView<String, Boolean> keys = ConcurrentHashMap.newKeySet();
    keys.add("a");
    keys.add("b");
    return keys;
  }

  private static String executed() {
    Executor executor = Runnable::run;
    executor.execute(() -> Trace.log("ran"));
    return Trace.logged() + AtomicCases.done(() -> executor.execute(null), "");
  }

  private static String split(CopyOnWriteArraySet<?> set) {
    return split(set.spliterator());
  }

  private static String split(ConcurrentLinkedDeque<?> deque) {
    return split(deque.spliterator());
  }

  private static String split(ConcurrentLinkedQueue<?> queue) {
    return split(queue.spliterator());
  }

  /** Tells what a spliterator says of itself, and its elements. */
  static String split(Spliterator<?> all) {
    var text = new StringBuilder();
    text.append(all.hasCharacteristics(Spliterator.ORDERED))
        .append(all.hasCharacteristics(Spliterator.DISTINCT))
        .append(all.hasCharacteristics(Spliterator.SORTED))
        .append(all.hasCharacteristics(Spliterator.NONNULL))
        .append(all.hasCharacteristics(Spliterator.IMMUTABLE))
        .append(all.hasCharacteristics(Spliterator.CONCURRENT))
        .append(' ');
    all.tryAdvance(text::append);
    all.forEachRemaining(text::append);
    return text.append(all.tryAdvance(text::append)).toString();
  }
}
