package io.proxywasm.classlib.java.util;

import java.util.Comparator;
import java.util.Spliterator;
import org.jspecify.annotations.Nullable;

/** Where a spliterator is in an array. */
abstract class ArrayPart<T> {
  int from;
  final int to;
  private final int characteristics;

  ArrayPart(int from, int to, int characteristics) {
    this.from = from;
    this.to = to;
    this.characteristics = characteristics | Spliterator.SIZED | Spliterator.SUBSIZED;
  }

  static void check(int length, int from, int to) {
    if (from > to) {
      throw new ArrayIndexOutOfBoundsException("origin(" + from + ") > fence(" + to + ")");
    }
    if (from < 0) {
      throw new ArrayIndexOutOfBoundsException(from);
    }
    if (to > length) {
      throw new ArrayIndexOutOfBoundsException(to);
    }
  }

  /** Goes to the middle of what is left, if there is enough. */
  final boolean splits() {
    int middle = (from + to) >>> 1;
    boolean enough = from < middle;
    from = Math.max(from, middle);
    return enough;
  }

  public final long estimateSize() {
    return (long) to - from;
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
