package io.proxywasm.classlib.java.util;

import java.util.Comparator;
import java.util.Spliterator;
import org.jspecify.annotations.Nullable;

/** What is known of the elements of an iterator. */
abstract class Iteration<T> {
  private final long size;
  private final int characteristics;

  Iteration(long size, int characteristics) {
    this.size = size;
    this.characteristics = characteristics;
  }

  /** Adds what a known size brings. */
  static int sized(int characteristics) {
    return (characteristics & Spliterator.CONCURRENT) == 0
        ? characteristics | Spliterator.SIZED | Spliterator.SUBSIZED
        : characteristics;
  }

  /** Takes away what an unknown size forbids. */
  static int unsized(int characteristics) {
    return characteristics & ~(Spliterator.SIZED | Spliterator.SUBSIZED);
  }

  public long estimateSize() {
    return size;
  }

  public final int characteristics() {
    return characteristics;
  }

  public final @Nullable Comparator<? super T> getComparator() {
    if ((characteristics & Spliterator.SORTED) == 0) {
      throw new IllegalStateException();
    }
    return null;
  }
}
