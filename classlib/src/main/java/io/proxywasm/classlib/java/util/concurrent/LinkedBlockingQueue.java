package io.proxywasm.classlib.java.util.concurrent;

import java.util.Collection;

/** Takes the place of {@link java.util.concurrent.LinkedBlockingQueue}. */
public class LinkedBlockingQueue<E> extends ChainQueue<E> implements Unwaiting<E> {
  private static final long serialVersionUID = 1;

  public LinkedBlockingQueue() {
    super(Integer.MAX_VALUE);
  }

  public LinkedBlockingQueue(int capacity) {
    super(capacity);
  }

  public LinkedBlockingQueue(Collection<? extends E> elements) {
    super(Integer.MAX_VALUE);
    for (E element : elements) {
      chain.offer(element, false);
    }
  }
}
