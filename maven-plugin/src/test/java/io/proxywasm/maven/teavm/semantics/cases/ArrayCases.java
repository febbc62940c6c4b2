package io.proxywasm.maven.teavm.semantics.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

final class ArrayCases {
  private ArrayCases() {}

  static List<Case> all() {
    return List.of(
        new Case("new int[negative]", () -> new int[Opaque.of(-5)].length),
        new Case("new byte[-1]", () -> new byte[-1].length),
        new Case("new String[MIN_VALUE]", () -> new String[Opaque.of(Integer.MIN_VALUE)].length),
        new Case("new int[negative][2]", () -> new int[Opaque.of(-2)][2].length),
        new Case("new int[2][negative]", () -> new int[2][Opaque.of(-3)].length),
        new Case("new int[0][negative]", () -> new int[0][Opaque.of(-3)].length),
        new Case("new int[2][3]", () -> Arrays.deepToString(new int[Opaque.of(2)][Opaque.of(3)])),
        new Case("new long[2][2][]", () -> Arrays.deepToString(new long[Opaque.of(2)][2][])),
        new Case("new String[2][1][2]", () -> Arrays.deepToString(new String[2][1][Opaque.of(2)])),
        new Case("copy over the end of int", () -> copy(1, Integer.MAX_VALUE)),
        new Case("copy within bounds", () -> copy(2, 2)),
        new Case("copy null to another type", ArrayCases::copyNull),
        new Case("new boolean[1][2]", () -> Arrays.deepToString(new boolean[1][Opaque.of(2)])),
        new Case("new ArrayList(negative)", () -> Arrays.copyOf(new int[3], Opaque.of(-7)).length),
        new Case("store into String[]", ArrayCases::store),
        new Case("store into a parameter", () -> fill(new Integer[1], "text")),
        new Case("store a subclass", () -> fill(new Number[1], 4)),
        new Case("store null", () -> fill(new Integer[1], null)),
        new Case("store into an array of arrays", () -> fill(new int[1][], new long[1])),
        new Case("store through an interface", () -> fill(new Comparable<?>[1], "text")),
        new Case(
            "list.toArray of a wrong type",
            () -> new ArrayList<Object>(List.of("a")).toArray(new Integer[3]).length),
        new Case(
            "list.toArray of a type",
            () -> new ArrayList<Object>(List.of("a")).toArray(new String[0])[0]));
  }

  private static Object store() {
    Object[] array = Opaque.of(new String[1]);
    array[0] = Opaque.of((Object) 5);
    return "stored";
  }

  private static Object fill(Object[] array, Object value) {
    array[0] = value;
    return Arrays.toString(array);
  }

  private static String copy(int from, int length) {
    byte[] target = new byte[4];
    try {
      System.arraycopy(
          new byte[] {1, 2, 3, 4}, Opaque.of(from), target, Opaque.of(from), Opaque.of(length));
    } catch (IndexOutOfBoundsException e) {
      return "refused";
    }
    return Arrays.toString(target);
  }

  private static String copyNull() {
    Object[] source = {"a", null};
    String[] target = {"b", "c"};
    System.arraycopy(source, 0, Opaque.of((Object[]) target), 0, 2);
    return Arrays.toString(target);
  }
}
