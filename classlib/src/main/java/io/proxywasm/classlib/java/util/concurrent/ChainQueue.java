package io.proxywasm.classlib.java.util.concurrent;

import java.io.Serializable;
import java.util.AbstractQueue;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import org.jspecify.annotations.Nullable;

/** A queue of elements that are not null. */
abstract class ChainQueue<E> extends AbstractQueue<E> implements Serializable {
  private static final long serialVersionUID = 1;

  final transient Chain<E> chain;

  ChainQueue(int capacity) {
    chain = new Chain<>(capacity);
  }

  @Override
  public int size() {
    return chain.size();
  }

  @Override
  public boolean offer(E element) {
    return chain.offer(element, false);
  }

  @Override
  public @Nullable E poll() {
    return chain.poll(true);
  }

  @Override
  public @Nullable E peek() {
    return chain.peek(true);
  }

  @Override
  public boolean remove(@Nullable Object element) {
    return chain.remove(element, true);
  }

  @Override
  public Iterator<E> iterator() {
    return chain.iterator(true);
  }

  @Override
  public Spliterator<E> spliterator() {
    return Spliterators.spliterator(
        this, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.CONCURRENT);
  }

  public int remainingCapacity() {
    return chain.room();
  }
}
