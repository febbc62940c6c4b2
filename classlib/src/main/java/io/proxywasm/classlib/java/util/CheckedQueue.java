package io.proxywasm.classlib.java.util;

import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** A view of a queue that takes only elements of a class. */
final class CheckedQueue<E extends @Nullable Object> extends CheckedCollection<E>
    implements Queue<E> {
  private final Queue<E> queue;

  CheckedQueue(Queue<E> queue, Class<?> type) {
    super(queue, type);
    this.queue = queue;
  }

  @Override
  public boolean offer(E element) {
    return queue.offer(type.check(element));
  }

  @Override
  public E remove() {
    return queue.remove();
  }

  @Override
  public @Nullable E poll() {
    return queue.poll();
  }

  @Override
  public E element() {
    return queue.element();
  }

  @Override
  public @Nullable E peek() {
    return queue.peek();
  }

  @Override
  @SuppressWarnings("UndefinedEquals") // as the JDK's
  public boolean equals(@Nullable Object other) {
    return other == this || queue.equals(other);
  }

  @Override
  public int hashCode() {
    return queue.hashCode();
  }
}
