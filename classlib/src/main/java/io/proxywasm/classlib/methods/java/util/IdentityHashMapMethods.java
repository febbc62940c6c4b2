package io.proxywasm.classlib.methods.java.util;

import io.proxywasm.classlib.Constructor;
import io.proxywasm.classlib.OnInstance;
import io.proxywasm.classlib.Original;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares by identity, and says what was wrong with a size. */
public final class IdentityHashMapMethods {
  private IdentityHashMapMethods() {}

  @Constructor
  public static void init(IdentityHashMap<Object, Object> map, int capacity) {
    if (capacity < 0) {
      throw new IllegalArgumentException("expectedMaxSize is negative: " + capacity);
    }
    compilersInit(map, capacity);
  }

  @OnInstance
  @Original("<init>")
  private static native void compilersInit(IdentityHashMap<Object, Object> map, int capacity);

  @OnInstance
  public static boolean equals(IdentityHashMap<?, ?> map, @Nullable Object other) {
    return other instanceof Map<?, ?> that && map.entrySet().equals(that.entrySet());
  }
}
