package io.proxywasm.classlib.java.util.concurrent;

import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.util.concurrent.ConcurrentLinkedDeque}. */
public class ConcurrentLinkedDeque<E> extends ChainDeque<E> {
  private static final long serialVersionUID = 1;

  public ConcurrentLinkedDeque() {
    super(Integer.MAX_VALUE);
  }

  public ConcurrentLinkedDeque(Collection<? extends E> elements) {
    super(Integer.MAX_VALUE);
    for (E element : elements) {
      chain.offer(element, false);
    }
  }

  @Override
  public boolean remove(@Nullable Object element) {
    return removeFirstOccurrence(element);
  }

  @Override
  Object sought(@Nullable Object element) {
    return Objects.requireNonNull(element);
  }
}
