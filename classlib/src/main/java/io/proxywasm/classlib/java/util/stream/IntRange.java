package io.proxywasm.classlib.java.util.stream;

import java.util.Comparator;
import java.util.Objects;
import java.util.Spliterator;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** All values of type {@code int} from one to another. */
final class IntRange implements Spliterator.OfInt {
  private static final int CHARACTERISTICS =
      ORDERED | SIZED | SUBSIZED | IMMUTABLE | NONNULL | DISTINCT | SORTED;

  /** Smaller ranges are split in the middle, larger ones give away less. */
  private static final int BALANCED = 1 << 24;

  private final int last;
  private int next;
  private boolean finished;

  IntRange(int first, int last) {
    next = first;
    this.last = last;
  }

  @Override
  public boolean tryAdvance(IntConsumer action) {
    Objects.requireNonNull(action);
    if (finished) {
      return false;
    }
    int value = next;
    finished = value == last;
    next++;
    action.accept(value);
    return true;
  }

  @Override
  public void forEachRemaining(IntConsumer action) {
    Objects.requireNonNull(action);
    while (tryAdvance(action)) {}
  }

  @Override
  public long estimateSize() {
    return finished ? 0 : (long) last - next + 1;
  }

  @Override
  public int characteristics() {
    return CHARACTERISTICS;
  }

  @Override
  public @Nullable OfInt trySplit() {
    long size = estimateSize();
    if (size <= 1) {
      return null;
    }
    int first = next;
    next += (int) (size < BALANCED ? size / 2 : size / 8);
    return new IntRange(first, next - 1);
  }

  @Override
  public @Nullable Comparator<? super Integer> getComparator() {
    return null;
  }
}
