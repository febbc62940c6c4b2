package io.proxywasm.classlib.methods.java.util;

import io.proxywasm.classlib.Field;
import io.proxywasm.classlib.OnInstance;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Removes entries; the compiler's own tells that it did, and does not. */
public final class IdentityHashMap_HashMapEntrySetMethods {
  private IdentityHashMap_HashMapEntrySetMethods() {}

  @OnInstance
  public static boolean remove(Object entries, @Nullable Object entry) {
    if (!((Set<?>) entries).contains(entry)) {
      return false;
    }
    map(entries).remove(((Map.Entry<?, ?>) entry).getKey());
    return true;
  }

  @Field("associatedMap")
  private static native IdentityHashMap<Object, Object> map(Object entries);
}
