package io.proxywasm.classlib.methods.java.util;

import io.proxywasm.classlib.Constructor;
import io.proxywasm.classlib.Field;
import io.proxywasm.classlib.OnInstance;
import io.proxywasm.classlib.Original;
import io.proxywasm.classlib.java.util.Guard;
import java.util.HashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Computes values, and notices when that changes the map. */
public final class HashMapMethods {
  private HashMapMethods() {}

  @OnInstance
  public static @Nullable Object computeIfAbsent(
      HashMap<Object, Object> map, Object key, Function<Object, ?> function) {
    return MapMethods.computeIfAbsent(map, key, Guard.of(() -> changes(map), function));
  }

  @OnInstance
  public static @Nullable Object computeIfPresent(
      HashMap<Object, Object> map, Object key, BiFunction<Object, @Nullable Object, ?> function) {
    return MapMethods.computeIfPresent(map, key, Guard.of(() -> changes(map), function));
  }

  @OnInstance
  public static @Nullable Object compute(
      HashMap<Object, Object> map, Object key, BiFunction<Object, @Nullable Object, ?> function) {
    return MapMethods.compute(map, key, Guard.of(() -> changes(map), function));
  }

  @OnInstance
  public static @Nullable Object merge(
      HashMap<Object, Object> map,
      Object key,
      Object value,
      BiFunction<Object, Object, ?> function) {
    return MapMethods.merge(map, key, value, Guard.of(() -> changes(map), function));
  }

  @Field("modCount")
  static native int changes(Object map);

  @Field("modCount")
  private static native void changes(Object map, int count);

  /** Ends what iterates over a map. */
  static void changed(Object map) {
    changes(map, changes(map) + 1);
  }

  /** Has nothing that makes a message. */
  @Constructor
  public static void init(HashMap<Object, Object> map) {
    compilersInit(map, 16, 0.75f);
  }

  @Constructor
  public static void init(HashMap<Object, Object> map, int capacity) {
    MapSizes.check(capacity, "Illegal initial capacity: ");
    compilersInit(map, capacity, 0.75f);
  }

  @Constructor
  public static void init(HashMap<Object, Object> map, int capacity, float loadFactor) {
    MapSizes.check(capacity, "Illegal initial capacity: ");
    MapSizes.check(loadFactor, "Illegal load factor: ");
    compilersInit(map, capacity, loadFactor);
  }

  @OnInstance
  @Original("<init>")
  private static native void compilersInit(
      HashMap<Object, Object> map, int capacity, float loadFactor);
}
