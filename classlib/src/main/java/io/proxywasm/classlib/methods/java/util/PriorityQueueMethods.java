package io.proxywasm.classlib.methods.java.util;

import io.proxywasm.classlib.OnInstance;
import io.proxywasm.classlib.Original;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Refuses also the first element, if it has no order. */
public final class PriorityQueueMethods {
  private PriorityQueueMethods() {}

  @OnInstance
  public static boolean offer(PriorityQueue<Object> queue, @Nullable Object element) {
    if (element != null && queue.comparator() == null && !(element instanceof Comparable)) {
      throw new ClassCastException();
    }
    return compilersOffer(queue, element);
  }

  @OnInstance
  @Original("offer")
  private static native boolean compilersOffer(
      PriorityQueue<Object> queue, @Nullable Object element);
}
