package io.proxywasm.classlib.java.util.stream;

import java.util.Comparator;
import java.util.Spliterator;
import org.jspecify.annotations.Nullable;

/** What two spliterators of any kind have in common. */
abstract class Concatenation<T, S extends Spliterator<T>> {
  final S first;
  final S second;
  boolean inFirst = true;
  private final boolean overflows;

  Concatenation(S first, S second) {
    this.first = first;
    this.second = second;
    overflows = first.estimateSize() + second.estimateSize() < 0;
  }

  public final long estimateSize() {
    if (!inFirst) {
      return second.estimateSize();
    }
    long size = first.estimateSize() + second.estimateSize();
    return size < 0 ? Long.MAX_VALUE : size;
  }

  public final int characteristics() {
    if (!inFirst) {
      return second.characteristics();
    }
    int lost = Spliterator.DISTINCT | Spliterator.SORTED;
    if (overflows) {
      lost |= Spliterator.SIZED | Spliterator.SUBSIZED;
    }
    return first.characteristics() & second.characteristics() & ~lost;
  }

  public final @Nullable Comparator<? super T> getComparator() {
    if (inFirst) {
      throw new IllegalStateException();
    }
    return second.getComparator();
  }
}
