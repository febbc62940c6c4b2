package io.proxywasm.maven.teavm.semantics.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedList;
import java.util.List;
import java.util.ListIterator;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.Stack;
import java.util.Vector;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Every kind of list, with the same three elements, and what is done with lists. */
@SuppressWarnings({
  "ModifyCollectionInEnhancedForLoop",
  "JdkObsolete",
  "EqualsIncompatibleType"
}) // wrong on purpose
final class ListCases {
  /** What JDK 17 says in other words than JDK 25. */
  private static final Set<String> WORDED_ANEW =
      Set.of(
          "nCopies: get past the end",
          "nCopies: get before the beginning",
          "nCopies: next past the end",
          "nCopies: subList get past the end");

  private ListCases() {}

  static List<Case> all() {
    var matrix = new Matrix<List<String>>();
    makers(matrix);
    reading(matrix);
    writing(matrix);
    ranges(matrix);
    return matrix.cases().stream().filter(c -> !WORDED_ANEW.contains(c.name())).toList();
  }

  private static void makers(Matrix<List<String>> matrix) {
    matrix
        .on("ArrayList", () -> new ArrayList<>(List.of("a", "b", "c")))
        .on("LinkedList", () -> new LinkedList<>(List.of("a", "b", "c")))
        .on("Vector", () -> new Vector<>(List.of("a", "b", "c")))
        .on("Stack", () -> stack("a", "b", "c"))
        .on("CopyOnWriteArrayList", () -> new CopyOnWriteArrayList<>(List.of("a", "b", "c")))
        .on("Arrays.asList", () -> Arrays.asList("a", "b", "c"))
        .on("List.of", () -> List.of("a", "b", "c"))
        .on("List.of subList", () -> List.of("x", "a", "b", "c", "y").subList(1, 4))
        .on("Stream.toList", () -> Stream.of("a", "b", "c").toList())
        .on("List.copyOf", () -> List.copyOf(new ArrayList<>(List.of("a", "b", "c"))))
        .on("unmodifiableList", () -> Collections.unmodifiableList(Arrays.asList("a", "b", "c")))
        .on("synchronizedList", () -> Collections.synchronizedList(array("a", "b", "c")))
        .on("checkedList", () -> Collections.checkedList(array("a", "b", "c"), String.class))
        .on("subList", () -> array("x", "a", "b", "c", "y").subList(1, 4))
        .on("subList of linked", () -> new LinkedList<>(array("x", "a", "b", "c")).subList(1, 4))
        .on("nCopies", () -> Collections.nCopies(3, "a"))
        .on("emptyList", Collections::emptyList)
        .on("singletonList", () -> Collections.singletonList("b"));
  }

  private static List<String> stack(String... elements) {
    var stack = new Stack<String>();
    Collections.addAll(stack, elements);
    return stack;
  }

  private static List<String> array(String... elements) {
    return new ArrayList<>(List.of(elements));
  }

  private static void reading(Matrix<List<String>> matrix) {
    matrix
        .run("toString", List::toString)
        .run("hashCode", List::hashCode)
        .run("equals", list -> list.equals(List.of("a", "b", "c")) + "" + list.equals("a"))
        .run("get past the end", list -> list.get(3))
        .run("get before the beginning", list -> list.get(-1))
        .run("contains", list -> list.contains("b") + "" + list.contains("z"))
        .run("contains null", list -> list.contains(null))
        .run("indexOf", list -> list.indexOf("c") + " " + list.indexOf("z"))
        .run("lastIndexOf", list -> list.lastIndexOf("a") + " " + list.lastIndexOf("z"))
        .run("lastIndexOf null", list -> list.lastIndexOf(null))
        .run("containsAll", list -> list.containsAll(List.of("a", "a")))
        .run("toArray", list -> Arrays.toString(list.toArray()))
        .run("toArray, long", list -> Arrays.toString(list.toArray(filled(5))))
        .run("toArray, short", list -> Arrays.toString(list.toArray(new String[0])))
        .run("toArray by function", list -> list.toArray(String[]::new).length)
        .run("toArray type", list -> list.toArray(new String[0]).getClass() == String[].class)
        .run("next past the end", ListCases::pastTheEnd)
        .run("previous before the beginning", ListCases::beforeTheBeginning)
        .run("listIterator at 4", list -> list.listIterator(4))
        .run("listIterator at -1", list -> list.listIterator(-1))
        .run("backwards", ListCases::backwards)
        .run("forEach", ListCases::forEach)
        .run("forEach null", list -> doing(() -> list.forEach(null)))
        .run("forEachRemaining", ListCases::forEachRemaining)
        .run("stream", list -> list.stream().map(s -> s + s).toList());
  }

  private static void writing(Matrix<List<String>> matrix) {
    matrix
        .run("add", list -> list.add("d") + " " + list)
        .run("add null", list -> list.add(null) + " " + list)
        .run("add at 1", list -> doing(() -> list.add(1, "d")) + list)
        .run("add at the end", list -> doing(() -> list.add(list.size(), "d")) + list)
        .run("add past the end", list -> doing(() -> list.add(9, "d")) + list)
        .run("addAll", list -> list.addAll(List.of("d", "e")) + " " + list)
        .run("addAll nothing", list -> list.addAll(List.of()) + " " + list)
        .run("addAll null", list -> list.addAll(null))
        .run("addAll at 1", list -> list.addAll(1, List.of("d", "e")) + " " + list)
        .run("addAll past the end", list -> list.addAll(9, List.of("d")))
        .run("set", list -> list.set(0, "z") + " " + list)
        .run("set past the end", list -> list.set(3, "z"))
        .run("remove at 0", list -> list.remove(0) + " " + list)
        .run("remove past the end", list -> list.remove(3))
        .run("remove element", list -> list.remove("b") + " " + list)
        .run("remove another", list -> list.remove("z") + " " + list)
        .run("remove null", list -> list.remove(null))
        .run("removeAll", list -> list.removeAll(List.of("a", "b")) + " " + list)
        .run("removeAll null", list -> list.removeAll(null))
        .run("retainAll", list -> list.retainAll(List.of("a", "z")) + " " + list)
        .run("retainAll null", list -> list.retainAll(null))
        .run("removeIf", list -> list.removeIf(s -> s.compareTo("b") >= 0) + " " + list)
        .run("removeIf never", list -> list.removeIf(s -> false) + " " + list)
        .run("removeIf null", list -> list.removeIf(null))
        .run("replaceAll", list -> doing(() -> list.replaceAll(s -> s + "!")) + list)
        .run("replaceAll null", list -> doing(() -> list.replaceAll(null)))
        .run("sort", list -> doing(() -> list.sort(Comparator.reverseOrder())) + list)
        .run("sort naturally", list -> doing(() -> list.sort(null)) + list)
        .run("clear", list -> doing(list::clear) + list)
        .run("iterator removes", ListCases::iteratorRemoves)
        .run("iterator removes first", list -> doing(() -> list.iterator().remove()))
        .run("iterator removes twice", ListCases::iteratorRemovesTwice)
        .run("listIterator adds and sets", ListCases::addsAndSets)
        .run("listIterator sets after add", ListCases::setsAfterAdd)
        .run("changed while iterating", ListCases::changedWhileIterating)
        .run("removed while iterating", ListCases::removedWhileIterating)
        .run("changed in forEach", list -> doing(() -> list.forEach(s -> list.add("x"))))
        .run("swap", list -> doing(() -> Collections.swap(list, 0, 2)) + list)
        .run("reverse", list -> doing(() -> Collections.reverse(list)) + list)
        .run("rotate", list -> doing(() -> Collections.rotate(list, -1)) + list)
        .run("fill", list -> doing(() -> Collections.fill(list, "f")) + list);
  }

  private static void ranges(Matrix<List<String>> matrix) {
    matrix
        .run("subList", list -> list.subList(0, 1) + "" + list.subList(0, 0))
        .run("subList from -1", list -> list.subList(-1, 1))
        .run("subList to 4", list -> list.subList(0, 4))
        .run("subList from 1 to 0", list -> list.subList(1, 0))
        .run("subList get past the end", list -> list.subList(0, 1).get(1))
        .run("subList set", list -> list.subList(0, 1).set(0, "z") + " " + list)
        .run("subList add", list -> list.subList(0, 1).add("z") + " " + list)
        .run("subList clear", list -> doing(list.subList(0, 1)::clear) + list)
        .run("subList of subList", list -> list.subList(0, 1).subList(0, 1).indexOf("a"))
        .run("subList after change", ListCases::subListAfterChange)
        .run("subList sort", list -> doing(() -> list.subList(0, 1).sort(null)) + list)
        .run("subList equals", list -> list.subList(0, 1).equals(List.of("a")))
        .run("subList iterator", list -> list.subList(0, 1).listIterator(1).previous());
  }

  private static String[] filled(int length) {
    var array = new String[length];
    Arrays.fill(array, "-");
    return array;
  }

  /** Does what has no result. */
  static String doing(Runnable action) {
    action.run();
    return "";
  }

  private static Object pastTheEnd(List<String> list) {
    var iterator = list.iterator();
    while (iterator.hasNext()) {
      iterator.next();
    }
    return iterator.next();
  }

  private static Object beforeTheBeginning(List<String> list) {
    try {
      return list.listIterator().previous();
    } catch (NoSuchElementException e) {
      return "none"; // the message may quote that of the virtual machine
    }
  }

  private static Object backwards(List<String> list) {
    var text = new StringBuilder();
    ListIterator<String> iterator = list.listIterator(list.size());
    while (iterator.hasPrevious()) {
      text.append(iterator.nextIndex()).append(iterator.previous());
    }
    return text.append(iterator.previousIndex()).append(iterator.hasNext());
  }

  private static Object forEach(List<String> list) {
    var text = new StringBuilder();
    list.forEach(text::append);
    return text;
  }

  private static Object forEachRemaining(List<String> list) {
    var text = new StringBuilder();
    var iterator = list.iterator();
    iterator.next();
    iterator.forEachRemaining(text::append);
    return text.append(iterator.hasNext());
  }

  private static Object iteratorRemoves(List<String> list) {
    for (var iterator = list.iterator(); iterator.hasNext(); ) {
      if (iterator.next().equals("b")) {
        iterator.remove();
      }
    }
    return list;
  }

  private static Object iteratorRemovesTwice(List<String> list) {
    var iterator = list.iterator();
    iterator.next();
    iterator.remove();
    iterator.remove();
    return list;
  }

  private static Object addsAndSets(List<String> list) {
    var iterator = list.listIterator();
    iterator.next();
    iterator.set("s");
    iterator.add("t");
    iterator.previous();
    iterator.set("u");
    return list + " " + iterator.nextIndex();
  }

  private static Object setsAfterAdd(List<String> list) {
    var iterator = list.listIterator();
    iterator.next();
    iterator.add("t");
    iterator.set("u");
    return list;
  }

  private static Object changedWhileIterating(List<String> list) {
    for (String s : list) {
      list.add(s);
    }
    return list;
  }

  private static Object removedWhileIterating(List<String> list) {
    int seen = 0;
    for (String s : list) {
      seen++;
      if (seen == 2) {
        list.remove(s);
      }
    }
    return list + " " + seen;
  }

  private static Object subListAfterChange(List<String> list) {
    var part = list.subList(0, 1);
    list.add("n");
    return part.size();
  }
}
