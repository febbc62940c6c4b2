package io.proxywasm.classlib.java.util;

import java.util.AbstractQueue;
import java.util.Deque;
import java.util.Iterator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A deque as a queue whose head is what was added last. */
final class LifoQueue<E> extends AbstractQueue<E> {
  private final Deque<E> deque;

  LifoQueue(Deque<E> deque) {
    this.deque = Objects.requireNonNull(deque);
  }

  @Override
  public int size() {
    return deque.size();
  }

  @Override
  public boolean add(E element) {
    deque.addFirst(element);
    return true;
  }

  @Override
  public boolean offer(E element) {
    return deque.offerFirst(element);
  }

  @Override
  public @Nullable E poll() {
    return deque.pollFirst();
  }

  @Override
  public @Nullable E peek() {
    return deque.peekFirst();
  }

  @Override
  public Iterator<E> iterator() {
    return deque.iterator();
  }
}
