package io.proxywasm.maven.teavm.semantics.cases;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes one answer of many inputs: for each its result, or its exception with the message. */
final class Each {
  private Each() {}

  /** What is tried with an input. */
  interface Trial<T> {
    @Nullable Object of(T input) throws Exception;
  }

  /** What is tried with two inputs. */
  interface PairTrial<T, U> {
    @Nullable Object of(T left, U right) throws Exception;
  }

  static <T> String of(List<T> inputs, Trial<T> trial) {
    return inputs.stream()
        .map(input -> printable(new Case("", () -> trial.of(input)).run()))
        .collect(Collectors.joining(" | ", "[", "]"));
  }

  /** Tries all inputs to the right with one to the left. */
  static <T, U> Case row(String name, T left, List<U> right, PairTrial<T, U> trial) {
    return new Case(name + " " + left, () -> of(right, each -> trial.of(left, each)));
  }

  /** Writes half surrogate pairs as escapes: they would not survive the way out of a module. */
  static String printable(String text) {
    var printable = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                printable.append("\\u").append(Integer.toHexString(c));
              } else {
                printable.appendCodePoint(c);
              }
            });
    return printable.toString();
  }
}
