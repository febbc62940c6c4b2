package io.proxywasm.classlib.methods.java.util.stream;

import java.util.stream.Collector;
import java.util.stream.Collectors;

/** What {@code Collectors} does differently. */
public final class CollectorsMethods {
  private CollectorsMethods() {}

  public static <T> Collector<T, ?, Long> counting() {
    return Collectors.reducing(0L, element -> 1L, (a, b) -> a + b);
  }

  /** Keeps the delimiter after empty texts at the start, which the compiler's own leaves out. */
  public static Collector<CharSequence, ?, String> joining(
      CharSequence delimiter, CharSequence prefix, CharSequence suffix) {
    return Collector.of(
        Joined::new,
        (Joined joined, CharSequence part) -> joined.add(part, delimiter),
        (a, b) -> a.merge(b, delimiter),
        joined -> joined.within(prefix, suffix));
  }
}
