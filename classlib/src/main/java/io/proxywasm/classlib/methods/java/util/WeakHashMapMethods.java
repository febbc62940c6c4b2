package io.proxywasm.classlib.methods.java.util;

import io.proxywasm.classlib.Constructor;
import io.proxywasm.classlib.OnInstance;
import io.proxywasm.classlib.Original;
import java.util.WeakHashMap;

/** Says what was wrong with a size. */
public final class WeakHashMapMethods {
  private WeakHashMapMethods() {}

  @Constructor
  public static void init(WeakHashMap<Object, Object> map, int capacity) {
    MapSizes.check(capacity, "Illegal Initial Capacity: ");
    compilersInit(map, capacity, 0.75f);
  }

  @Constructor
  public static void init(WeakHashMap<Object, Object> map, int capacity, float loadFactor) {
    MapSizes.check(capacity, "Illegal Initial Capacity: ");
    MapSizes.check(loadFactor, "Illegal Load factor: ");
    compilersInit(map, capacity, loadFactor);
  }

  @OnInstance
  @Original("<init>")
  private static native void compilersInit(
      WeakHashMap<Object, Object> map, int capacity, float loadFactor);
}
