package io.proxywasm.classlib.java.util.concurrent;

import java.io.Serializable;
import java.util.AbstractQueue;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Objects;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.util.concurrent.PriorityBlockingQueue}. */
public class PriorityBlockingQueue<E> extends AbstractQueue<E>
    implements Unwaiting<E>, Serializable {
  private static final long serialVersionUID = 1;

  private final PriorityQueue<E> queue;

  public PriorityBlockingQueue() {
    queue = new PriorityQueue<>();
  }

  public PriorityBlockingQueue(int capacity) {
    queue = new PriorityQueue<>(capacity);
  }

  public PriorityBlockingQueue(int capacity, @Nullable Comparator<? super E> order) {
    queue = new PriorityQueue<>(capacity, order);
  }

  public PriorityBlockingQueue(Collection<? extends E> elements) {
    queue = new PriorityQueue<>(elements);
  }

  public @Nullable Comparator<? super E> comparator() {
    return queue.comparator();
  }

  @Override
  public int size() {
    return queue.size();
  }

  @Override
  public int remainingCapacity() {
    return Integer.MAX_VALUE;
  }

  @Override
  public boolean offer(E element) {
    return queue.offer(element);
  }

  @Override
  public @Nullable E poll() {
    return queue.poll();
  }

  @Override
  public @Nullable E peek() {
    return queue.peek();
  }

  @Override
  public boolean remove(@Nullable Object element) {
    return queue.remove(element);
  }

  /** Goes over the elements of now, whatever becomes of the queue. */
  @Override
  @SuppressWarnings("unchecked")
  public Iterator<E> iterator() {
    var elements = (Iterator<E>) Arrays.asList(queue.toArray()).iterator();
    return new Iterator<>() {
      private @Nullable E last;

      @Override
      public boolean hasNext() {
        return elements.hasNext();
      }

      @Override
      public E next() {
        last = elements.next();
        return Objects.requireNonNull(last);
      }

      @Override
      public void remove() {
        if (last == null) {
          throw new IllegalStateException();
        }
        queue.remove(last);
        last = null;
      }
    };
  }
}
