package io.proxywasm.maven.teavm.semantics.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.Vector;

/** What {@code Collections} does to lists and finds in them. */
@SuppressWarnings({
  "JdkObsolete",
  "NonApiType",
  "UnusedCollectionModifiedInPlace"
}) // wrong on purpose
final class CollectionsCases {
  private CollectionsCases() {}

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    lists(cases);
    searching(cases);
    small(cases);
    return cases;
  }

  private static void lists(List<Case> cases) {
    var matrix = new Matrix<List<Integer>>();
    matrix
        .on("ArrayList", () -> new ArrayList<>(numbers()))
        .on("LinkedList", () -> new LinkedList<>(numbers()))
        .on("Vector", () -> new Vector<>(numbers()))
        .on("asList", () -> Arrays.asList(5, 3, 1, 4, 1, 2))
        .on("subList", () -> new ArrayList<>(Arrays.asList(9, 5, 3, 1, 4, 1, 2, 9)).subList(1, 7))
        .on("long LinkedList", CollectionsCases::many)
        .on("List.of", () -> List.of(5, 3, 1, 4, 1, 2))
        .on("one", () -> new ArrayList<>(List.of(1)))
        .on("none", ArrayList::new);
    for (int n : new int[] {0, 1, -1, 7, -13, Integer.MIN_VALUE}) {
      matrix.run("rotate " + n, list -> done(list, () -> Collections.rotate(list, n)));
    }
    for (int n : new int[] {0, 1, 5, 6, -1}) {
      matrix.run("swap 0 " + n, list -> swapped(list, n));
      matrix.run("copyInto " + n, list -> copied(list, n));
    }
    for (var part :
        List.of(
            List.<Integer>of(),
            List.of(1),
            List.of(1, 4),
            List.of(1, 2),
            List.of(4, 4),
            List.of(5, 3, 1, 4, 1, 2, 9))) {
      matrix.run("indexOfSubList " + part, list -> Collections.indexOfSubList(list, part));
      matrix.run("lastIndexOfSubList " + part, list -> Collections.lastIndexOfSubList(list, part));
    }
    matrix
        .run("sort", list -> done(list, () -> Collections.sort(list)))
        .run("sort by", list -> done(list, () -> Collections.sort(list, Comparator.reverseOrder())))
        .run("sort by null", list -> done(list, () -> Collections.sort(list, null)))
        .run("reverse", list -> done(list, () -> Collections.reverse(list)))
        .run("shuffle", list -> done(list, () -> Collections.shuffle(list, new Random(7))))
        .run(
            "shuffle by chance",
            list -> {
              Collections.shuffle(list);
              return list.size();
            })
        .run("fill", list -> done(list, () -> Collections.fill(list, 8)))
        .run("replaceAll", list -> Collections.replaceAll(list, 1, 7) + "" + list)
        .run("replaceAll null", list -> Collections.replaceAll(list, null, 7) + "" + list)
        .run("replaceAll none", list -> Collections.replaceAll(list, 99, 7) + "" + list)
        .run("min", list -> Collections.min(list))
        .run("max", list -> Collections.max(list))
        .run("min by", list -> Collections.min(list, Comparator.reverseOrder()))
        .run("max by", list -> Collections.max(list, Comparator.comparing(n -> n % 3)))
        .run("min by null", list -> Collections.min(list, null) + " " + Collections.max(list, null))
        .run(
            "frequency",
            list -> Collections.frequency(list, 1) + " " + Collections.frequency(list, null))
        .run(
            "disjoint",
            list ->
                Collections.disjoint(list, List.of(9, 2))
                    + ""
                    + Collections.disjoint(Set.of(7), list)
                    + Collections.disjoint(list, list))
        .run("addAll", list -> Collections.addAll(list, 7, 8) + "" + list)
        .run("addAll nothing", list -> Collections.addAll(list) + "" + list)
        .run("enumeration", list -> Collections.list(Collections.enumeration(list)));
    cases.addAll(matrix.cases());
  }

  private static List<Integer> numbers() {
    return List.of(5, 3, 1, 4, 1, 2);
  }

  private static List<Integer> many() {
    var list = new LinkedList<Integer>();
    for (int i = 0; i < 60; i++) {
      list.add(i * 7 % 31);
    }
    return list;
  }

  private static Object done(List<Integer> list, Runnable action) {
    action.run();
    return list;
  }

  /** The messages of wrong places differ from JDK to JDK. */
  private static Object swapped(List<Integer> list, int n) {
    try {
      Collections.swap(list, 0, n);
    } catch (IndexOutOfBoundsException e) {
      return "out of bounds";
    }
    return list;
  }

  private static Object copied(List<Integer> list, int n) {
    Collections.copy(list, Collections.nCopies(n, 9));
    return list;
  }

  private static void searching(List<Case> cases) {
    var kinds =
        List.of(new ArrayList<>(List.of(1, 3, 5, 7)), new LinkedList<>(List.of(1, 3, 5, 7)));
    for (List<Integer> list : kinds) {
      for (int key : new int[] {0, 1, 4, 7, 9}) {
        cases.add(
            new Case(
                list.getClass() + " binarySearch " + key,
                () -> Collections.binarySearch(list, key)));
        cases.add(
            new Case(
                list.getClass() + " binarySearch by " + key,
                () -> Collections.binarySearch(list, key, Comparator.comparing(n -> n / 2))));
      }
      cases.add(
          new Case(
              list.getClass() + " binarySearch by null",
              () -> Collections.binarySearch(list, 5, null)));
      cases.add(
          new Case(
              list.getClass() + " binarySearch of null",
              () -> Collections.binarySearch(list, null)));
    }
    cases.add(new Case("min of null", () -> Collections.min(Arrays.asList(1, null))));
    cases.add(
        new Case(
            "min of nulls by order",
            () ->
                Collections.min(
                    Arrays.asList(1, null, 0), Comparator.nullsFirst(Comparator.naturalOrder()))));
    cases.add(
        new Case(
            "copy to short",
            () -> {
              Collections.copy(new ArrayList<>(), List.of(1));
              return 0;
            }));
    cases.add(
        new Case("nCopies", () -> Collections.nCopies(3, "a") + "" + Collections.nCopies(0, null)));
    cases.add(new Case("nCopies negative", () -> Collections.nCopies(-1, "a")));
    cases.add(
        new Case(
            "disjoint sets",
            () ->
                Collections.disjoint(
                    new HashSet<>(List.of(1, 2)), new ArrayList<>(List.of(3, 2)))));
    cases.add(new Case("disjoint null", () -> Collections.disjoint(null, List.of())));
    cases.add(new Case("frequency in null", () -> Collections.frequency(null, 1)));
  }

  private static void small(List<Case> cases) {
    cases.add(new Case("emptyIterator", () -> Collections.emptyIterator().hasNext()));
    cases.add(new Case("emptyIterator next", () -> Collections.emptyIterator().next()));
    cases.add(
        new Case(
            "emptyIterator remove",
            () -> {
              Collections.emptyIterator().remove();
              return 0;
            }));
    cases.add(
        new Case(
            "emptyListIterator",
            () ->
                Collections.emptyListIterator().hasPrevious()
                    + " "
                    + Collections.emptyListIterator().nextIndex()
                    + Collections.emptyListIterator().previousIndex()));
    cases.add(
        new Case("emptyListIterator previous", () -> Collections.emptyListIterator().previous()));
    cases.add(
        new Case(
            "emptyListIterator set",
            () -> {
              Collections.emptyListIterator().set(null);
              return 0;
            }));
    cases.add(
        new Case(
            "emptyListIterator add",
            () -> {
              Collections.emptyListIterator().add(null);
              return 0;
            }));
    cases.add(new Case("emptyEnumeration", () -> Collections.emptyEnumeration().hasMoreElements()));
    cases.add(
        new Case("emptyEnumeration next", () -> Collections.emptyEnumeration().nextElement()));
    cases.add(
        new Case(
            "enumeration past the end", () -> Collections.enumeration(List.of()).nextElement()));
    cases.add(
        new Case("enumeration of null", () -> Collections.enumeration((Collection<String>) null)));
    cases.add(
        new Case(
            "reverseOrder",
            () -> List.of(2, 3, 1).stream().sorted(Collections.reverseOrder()).toList()));
    cases.add(
        new Case(
            "reverseOrder of order",
            () ->
                List.of("bb", "a", "ccc").stream()
                    .sorted(Collections.reverseOrder(Comparator.comparing(String::length)))
                    .toList()));
    cases.add(
        new Case(
            "reverseOrder of null",
            () -> List.of(2, 3, 1).stream().sorted(Collections.reverseOrder(null)).toList()));
    cases.add(
        new Case(
            "reverseOrder twice",
            () ->
                List.of(2, 3, 1).stream()
                    .sorted(Collections.reverseOrder(Collections.reverseOrder()))
                    .toList()));
    cases.add(
        new Case(
            "list of enumeration", () -> Collections.list(new Vector<>(List.of(1, 2)).elements())));
  }
}
