package io.proxywasm.classlib.java.util.stream;

import java.util.Comparator;
import java.util.Objects;
import java.util.Spliterator;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** All values of type {@code long} from one to another. */
final class LongRange implements Spliterator.OfLong {
  private static final int CHARACTERISTICS =
      ORDERED | SIZED | SUBSIZED | IMMUTABLE | NONNULL | DISTINCT | SORTED;

  /** Smaller ranges are split in the middle, larger ones give away less. */
  private static final int BALANCED = 1 << 24;

  private final long last;
  private long next;
  private boolean finished;

  LongRange(long first, long last) {
    next = first;
    this.last = last;
  }

  @Override
  public boolean tryAdvance(LongConsumer action) {
    Objects.requireNonNull(action);
    if (finished) {
      return false;
    }
    long value = next;
    finished = value == last;
    next++;
    action.accept(value);
    return true;
  }

  @Override
  public void forEachRemaining(LongConsumer action) {
    Objects.requireNonNull(action);
    while (tryAdvance(action)) {}
  }

  /** Tells how many there are, or a negative number if more than a {@code long} can tell. */
  private long size() {
    return finished ? 0 : Math.max(last - next, -2) + 1;
  }

  @Override
  public long estimateSize() {
    return size() < 0 ? Long.MAX_VALUE : size();
  }

  @Override
  public int characteristics() {
    return size() < 0 ? ORDERED : CHARACTERISTICS;
  }

  @Override
  public @Nullable OfLong trySplit() {
    long size = estimateSize();
    if (size <= 1) {
      return null;
    }
    long first = next;
    next += (size < BALANCED ? size / 2 : size / 8);
    return new LongRange(first, next - 1);
  }

  @Override
  public @Nullable Comparator<? super Long> getComparator() {
    return null;
  }
}
