package io.proxywasm.classlib.methods.java.util;

import io.proxywasm.classlib.OnInstance;
import java.util.LinkedHashSet;
import java.util.Spliterator;
import java.util.Spliterators;

/** What {@link LinkedHashSet} does differently. */
public final class LinkedHashSetMethods {
  private LinkedHashSetMethods() {}

  @OnInstance
  public static Spliterator<Object> spliterator(LinkedHashSet<Object> set) {
    return Spliterators.spliterator(set, Spliterator.DISTINCT | Spliterator.ORDERED);
  }

  /** Keeps the order in a copy. */
  @OnInstance
  public static Object clone(LinkedHashSet<?> set) {
    return new LinkedHashSet<>(set);
  }
}
