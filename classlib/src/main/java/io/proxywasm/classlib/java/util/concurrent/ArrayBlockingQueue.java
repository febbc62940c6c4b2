package io.proxywasm.classlib.java.util.concurrent;

import java.util.Collection;

/** Takes the place of {@link java.util.concurrent.ArrayBlockingQueue}. */
public class ArrayBlockingQueue<E> extends ChainQueue<E> implements Unwaiting<E> {
  private static final long serialVersionUID = 1;

  public ArrayBlockingQueue(int capacity) {
    super(capacity);
  }

  public ArrayBlockingQueue(int capacity, boolean fair) {
    super(capacity);
  }

  public ArrayBlockingQueue(int capacity, boolean fair, Collection<? extends E> elements) {
    super(capacity);
    for (E element : elements) {
      if (!chain.offer(element, false)) {
        throw new IllegalArgumentException();
      }
    }
  }
}
