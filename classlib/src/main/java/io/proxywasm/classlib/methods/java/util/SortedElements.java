package io.proxywasm.classlib.methods.java.util;

import java.util.Comparator;
import java.util.SortedSet;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The elements of a sorted set, with its order. */
public final class SortedElements implements Spliterator<Object> {
  private final SortedSet<Object> set;
  private final Spliterator<Object> elements;

  /** Makes one with these characteristics, besides those of every sorted set. */
  public SortedElements(SortedSet<Object> set, int characteristics) {
    this.set = set;
    elements =
        Spliterators.spliterator(
            set, Spliterator.DISTINCT | Spliterator.SORTED | Spliterator.ORDERED | characteristics);
  }

  @Override
  public boolean tryAdvance(Consumer<? super Object> action) {
    return elements.tryAdvance(action);
  }

  @Override
  public void forEachRemaining(Consumer<? super Object> action) {
    elements.forEachRemaining(action);
  }

  @Override
  public @Nullable Spliterator<Object> trySplit() {
    return elements.trySplit();
  }

  @Override
  public long estimateSize() {
    return elements.estimateSize();
  }

  @Override
  public int characteristics() {
    return elements.characteristics();
  }

  @Override
  public @Nullable Comparator<? super Object> getComparator() {
    return set.comparator();
  }
}
