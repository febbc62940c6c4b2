package io.proxywasm.classlib.java.util;

import java.util.Collection;
import java.util.Iterator;
import java.util.Objects;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The elements of a collection, which is asked for them when the first is wanted. */
final class CollectionIteration<T> extends Iteration<T> implements Spliterator<T> {
  private final Collection<? extends T> collection;
  private @Nullable Iterator<? extends T> iterator;
  private long size;

  CollectionIteration(Collection<? extends T> collection, int characteristics) {
    super(0, sized(characteristics));
    this.collection = Objects.requireNonNull(collection);
  }

  private Iterator<? extends T> begun() {
    if (iterator == null) {
      iterator = collection.iterator();
      size = collection.size();
    }
    return iterator;
  }

  @Override
  public boolean tryAdvance(Consumer<? super T> action) {
    Objects.requireNonNull(action);
    var all = begun();
    if (!all.hasNext()) {
      return false;
    }
    action.accept(all.next());
    return true;
  }

  @Override
  public void forEachRemaining(Consumer<? super T> action) {
    Objects.requireNonNull(action);
    begun().forEachRemaining(action);
  }

  @Override
  public long estimateSize() {
    begun();
    return size;
  }

  @Override
  public @Nullable Spliterator<T> trySplit() {
    return null;
  }
}
