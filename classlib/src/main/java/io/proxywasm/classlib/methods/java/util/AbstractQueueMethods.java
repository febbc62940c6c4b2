package io.proxywasm.classlib.methods.java.util;

import io.proxywasm.classlib.OnInstance;
import java.util.AbstractQueue;
import java.util.Collection;
import java.util.Objects;

/** Refuses what a queue cannot take, with the JVM's messages. */
public final class AbstractQueueMethods {
  private AbstractQueueMethods() {}

  @OnInstance
  public static boolean add(AbstractQueue<Object> queue, Object element) {
    if (!queue.offer(element)) {
      throw new IllegalStateException("Queue full");
    }
    return true;
  }

  @OnInstance
  public static boolean addAll(AbstractQueue<Object> queue, Collection<?> elements) {
    Objects.requireNonNull(elements);
    if (elements == queue) {
      throw new IllegalArgumentException();
    }
    boolean added = false;
    for (Object element : elements) {
      added |= queue.add(element);
    }
    return added;
  }
}
