package io.proxywasm.classlib.java.util.stream;

import java.util.Spliterator;

/** What is known of the elements at a stage: characteristics of spliterators, and one more. */
final class Flags {
  static final int SORTED = Spliterator.SORTED | Spliterator.ORDERED;

  /** Some stage may want no more elements. */
  static final int STOPS = 1 << 30;

  /** What stays known when each element becomes another. */
  static final int MAPPED = ~(Spliterator.SORTED | Spliterator.DISTINCT);

  /** What stays known when elements are left out. */
  static final int RESIZED = ~Spliterator.SIZED;

  /** What stays known when each element becomes several others. */
  static final int MULTIPLIED = MAPPED & RESIZED;

  static final int CHARACTERISTICS =
      Spliterator.SORTED | Spliterator.ORDERED | Spliterator.DISTINCT | Spliterator.SIZED;

  private Flags() {}

  static int of(Spliterator<?> source) {
    int flags = source.characteristics() & CHARACTERISTICS;
    return (flags & Spliterator.SORTED) != 0 && source.getComparator() != null
        ? flags & ~Spliterator.SORTED
        : flags;
  }

  static boolean isSorted(int flags) {
    return (flags & Spliterator.SORTED) != 0;
  }
}
