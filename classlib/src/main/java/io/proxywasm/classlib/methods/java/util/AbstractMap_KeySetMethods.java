package io.proxywasm.classlib.methods.java.util;

import io.proxywasm.classlib.Field;
import io.proxywasm.classlib.OnInstance;
import java.util.AbstractMap;
import org.jspecify.annotations.Nullable;

/** Asks the map itself, where all its entries were gone over. */
public final class AbstractMap_KeySetMethods {
  private AbstractMap_KeySetMethods() {}

  @OnInstance
  public static boolean contains(Object keys, @Nullable Object key) {
    return map(keys).containsKey(key);
  }

  @OnInstance
  public static void clear(Object keys) {
    map(keys).clear();
  }

  @Field("this$0")
  private static native AbstractMap<?, ?> map(Object keys);
}
