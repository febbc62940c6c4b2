package io.proxywasm.classlib.methods.java.util;

import io.proxywasm.classlib.Field;
import io.proxywasm.classlib.OnInstance;
import io.proxywasm.classlib.Original;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/**
 * Knows, as the JDK's iterators, whether there is a next entry before the map is changed: a loop
 * that clears the map in its first round does not end in silence.
 */
public final class HashMap_AbstractMapIteratorMethods {
  private static final int NONE = Integer.MAX_VALUE;

  private HashMap_AbstractMapIteratorMethods() {}

  @OnInstance
  public static boolean hasNext(Object iterator) {
    if (HashMapMethods.changes(map(iterator)) == expectedChanges(iterator)) {
      return searchNext(iterator);
    }
    return waiting(iterator) != null || position(iterator) != NONE;
  }

  @OnInstance
  public static void makeNext(Object iterator) {
    take(iterator);
    if (!searchNext(iterator)) {
      position(iterator, NONE);
    }
  }

  @OnInstance
  @Original("hasNext")
  private static native boolean searchNext(Object iterator);

  @OnInstance
  @Original("makeNext")
  private static native void take(Object iterator);

  @Field("associatedMap")
  private static native HashMap<?, ?> map(Object iterator);

  @Field("expectedModCount")
  private static native int expectedChanges(Object iterator);

  /** Returns the next entry of the same place in the table; null if it was the last there. */
  @Field("futureEntry")
  private static native @Nullable Object waiting(Object iterator);

  @Field("position")
  private static native int position(Object iterator);

  @Field("position")
  private static native void position(Object iterator, int position);
}
