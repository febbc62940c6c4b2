package io.proxywasm.maven.teavm.semantics.cases;

import java.util.Arrays;
import java.util.List;

/** Variable arguments. */
@SuppressWarnings("varargs") // what is odd is what is tried
final class VarargsCases {
  private VarargsCases() {}

  static List<Case> all() {
    return List.of(
        new Case("no variable arguments", () -> counted()),
        new Case("null as the array", () -> counted((Object[]) null)),
        new Case("null as the element", () -> counted((Object) null)),
        new Case("an array as the array", () -> counted((Object[]) new String[] {"a", "b"})),
        new Case("an array as the element", () -> counted((Object) new String[] {"a", "b"})),
        new Case("numbers as objects", () -> counted(1, 2L, 'c')),
        new Case("an array of ints is one object", () -> counted(new int[] {1, 2})),
        new Case("generic variable arguments", () -> listed("a", "b") + "" + listed().size()),
        new Case("the array is not copied", VarargsCases::uncopied),
        new Case("variable arguments of a constructor", () -> new Varied("a", 1, 2, 3).sum));
  }

  private static String counted(Object... all) {
    return all == null ? "null" : all.length + " " + all.getClass().getSimpleName();
  }

  @SafeVarargs
  private static <T> List<T> listed(T... all) {
    return Arrays.asList(all);
  }

  private static void first(int... all) {
    all[0] = 9;
  }

  private static int uncopied() {
    int[] array = {1};
    first(array);
    return array[0];
  }

  private static final class Varied {
    final int sum;

    Varied(String name, int... numbers) {
      sum = Arrays.stream(numbers).sum() + name.length();
    }
  }
}
