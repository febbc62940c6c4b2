package io.proxywasm.maven.teavm.semantics.cases;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a case of each of several inputs. */
final class Inputs {
  private Inputs() {}

  /** What is done with an input. */
  interface Tried<T> {
    @Nullable Object of(T input) throws Exception;
  }

  /** Returns a case for each input, null included; the compiler cannot see which it is. */
  static <T extends @Nullable Object> List<Case> each(String name, List<T> inputs, Tried<T> tried) {
    var cases = new ArrayList<Case>();
    for (T input : inputs) {
      cases.add(new Case(name + " of " + shown(input), () -> tried.of(Opaque.of(input))));
    }
    return cases;
  }

  /** Does the same, and tells no message of a wrong index, for they differ from JDK to JDK. */
  static List<Case> eachIndex(String name, List<Integer> inputs, Tried<Integer> tried) {
    return each(name, inputs, index -> withoutMessage(tried, index));
  }

  private static @Nullable Object withoutMessage(Tried<Integer> tried, int index) throws Exception {
    try {
      return tried.of(index);
    } catch (IndexOutOfBoundsException e) {
      return e.getClass().getName();
    }
  }

  private static String shown(@Nullable Object input) {
    return input instanceof String ? "\"" + input + "\"" : String.valueOf(input);
  }
}
