package io.proxywasm.classlib.methods.java.util;

import io.proxywasm.classlib.OnInstance;
import java.util.SortedSet;
import java.util.Spliterator;

/** Default methods of {@link SortedSet}. */
public final class SortedSetMethods {
  private SortedSetMethods() {}

  @OnInstance
  public static Spliterator<Object> spliterator(SortedSet<Object> set) {
    return new SortedElements(set, 0);
  }
}
