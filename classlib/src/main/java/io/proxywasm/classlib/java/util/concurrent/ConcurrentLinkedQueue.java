package io.proxywasm.classlib.java.util.concurrent;

import java.util.Collection;

/** Takes the place of {@link java.util.concurrent.ConcurrentLinkedQueue}. */
public class ConcurrentLinkedQueue<E> extends ChainQueue<E> {
  private static final long serialVersionUID = 1;

  public ConcurrentLinkedQueue() {
    super(Integer.MAX_VALUE);
  }

  public ConcurrentLinkedQueue(Collection<? extends E> elements) {
    super(Integer.MAX_VALUE);
    for (E element : elements) {
      chain.offer(element, false);
    }
  }
}
