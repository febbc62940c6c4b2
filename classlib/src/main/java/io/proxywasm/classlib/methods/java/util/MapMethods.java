package io.proxywasm.classlib.methods.java.util;

import io.proxywasm.classlib.OnInstance;
import io.proxywasm.classlib.java.util.ImmutableEntry;
import io.proxywasm.classlib.java.util.ImmutableMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What {@code Map.of} and its kin return, as strict as on the JVM; the default methods. */
@SuppressWarnings({"TooManyParameters", "NullAway"})
public final class MapMethods {
  private MapMethods() {}

  public static Map<Object, Object> of() {
    return ImmutableMap.ofEntries();
  }

  public static Map<Object, Object> of(Object k1, Object v1) {
    return ImmutableMap.ofEntries(entry(k1, v1));
  }

  public static Map<Object, Object> of(Object k1, Object v1, Object k2, Object v2) {
    return ImmutableMap.ofEntries(entry(k1, v1), entry(k2, v2));
  }

  public static Map<Object, Object> of(
      Object k1, Object v1, Object k2, Object v2, Object k3, Object v3) {
    return ImmutableMap.ofEntries(entry(k1, v1), entry(k2, v2), entry(k3, v3));
  }

  public static Map<Object, Object> of(
      Object k1, Object v1, Object k2, Object v2, Object k3, Object v3, Object k4, Object v4) {
    return ImmutableMap.ofEntries(entry(k1, v1), entry(k2, v2), entry(k3, v3), entry(k4, v4));
  }

  public static Map<Object, Object> of(
      Object k1,
      Object v1,
      Object k2,
      Object v2,
      Object k3,
      Object v3,
      Object k4,
      Object v4,
      Object k5,
      Object v5) {
    return ImmutableMap.ofEntries(
        entry(k1, v1), entry(k2, v2), entry(k3, v3), entry(k4, v4), entry(k5, v5));
  }

  public static Map<Object, Object> of(
      Object k1,
      Object v1,
      Object k2,
      Object v2,
      Object k3,
      Object v3,
      Object k4,
      Object v4,
      Object k5,
      Object v5,
      Object k6,
      Object v6) {
    return ImmutableMap.ofEntries(
        entry(k1, v1), entry(k2, v2), entry(k3, v3), entry(k4, v4), entry(k5, v5), entry(k6, v6));
  }

  public static Map<Object, Object> of(
      Object k1,
      Object v1,
      Object k2,
      Object v2,
      Object k3,
      Object v3,
      Object k4,
      Object v4,
      Object k5,
      Object v5,
      Object k6,
      Object v6,
      Object k7,
      Object v7) {
    return ImmutableMap.ofEntries(
        entry(k1, v1),
        entry(k2, v2),
        entry(k3, v3),
        entry(k4, v4),
        entry(k5, v5),
        entry(k6, v6),
        entry(k7, v7));
  }

  public static Map<Object, Object> of(
      Object k1,
      Object v1,
      Object k2,
      Object v2,
      Object k3,
      Object v3,
      Object k4,
      Object v4,
      Object k5,
      Object v5,
      Object k6,
      Object v6,
      Object k7,
      Object v7,
      Object k8,
      Object v8) {
    return ImmutableMap.ofEntries(
        entry(k1, v1),
        entry(k2, v2),
        entry(k3, v3),
        entry(k4, v4),
        entry(k5, v5),
        entry(k6, v6),
        entry(k7, v7),
        entry(k8, v8));
  }

  public static Map<Object, Object> of(
      Object k1,
      Object v1,
      Object k2,
      Object v2,
      Object k3,
      Object v3,
      Object k4,
      Object v4,
      Object k5,
      Object v5,
      Object k6,
      Object v6,
      Object k7,
      Object v7,
      Object k8,
      Object v8,
      Object k9,
      Object v9) {
    return ImmutableMap.ofEntries(
        entry(k1, v1),
        entry(k2, v2),
        entry(k3, v3),
        entry(k4, v4),
        entry(k5, v5),
        entry(k6, v6),
        entry(k7, v7),
        entry(k8, v8),
        entry(k9, v9));
  }

  public static Map<Object, Object> of(
      Object k1,
      Object v1,
      Object k2,
      Object v2,
      Object k3,
      Object v3,
      Object k4,
      Object v4,
      Object k5,
      Object v5,
      Object k6,
      Object v6,
      Object k7,
      Object v7,
      Object k8,
      Object v8,
      Object k9,
      Object v9,
      Object k10,
      Object v10) {
    return ImmutableMap.ofEntries(
        entry(k1, v1),
        entry(k2, v2),
        entry(k3, v3),
        entry(k4, v4),
        entry(k5, v5),
        entry(k6, v6),
        entry(k7, v7),
        entry(k8, v8),
        entry(k9, v9),
        entry(k10, v10));
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  public static Map<Object, Object> ofEntries(Map.Entry<Object, Object>... entries) {
    return ImmutableMap.ofEntries(entries);
  }

  public static Map<Object, Object> copyOf(Map<?, ?> map) {
    return ImmutableMap.copyOf(map);
  }

  public static Map.Entry<Object, Object> entry(Object key, Object value) {
    return new ImmutableEntry<>(key, value);
  }

  @OnInstance
  public static @Nullable Object getOrDefault(
      Map<Object, Object> map, @Nullable Object key, @Nullable Object other) {
    Object value = map.get(key);
    return value != null || map.containsKey(key) ? value : other;
  }

  @OnInstance
  public static boolean remove(
      Map<Object, Object> map, @Nullable Object key, @Nullable Object value) {
    Object current = map.get(key);
    if (!Objects.equals(current, value) || (current == null && !map.containsKey(key))) {
      return false;
    }
    map.remove(key);
    return true;
  }

  @OnInstance
  public static boolean replace(
      Map<Object, Object> map, Object key, @Nullable Object oldValue, Object newValue) {
    Object current = map.get(key);
    if (!Objects.equals(current, oldValue) || (current == null && !map.containsKey(key))) {
      return false;
    }
    map.put(key, newValue);
    return true;
  }

  @OnInstance
  public static @Nullable Object computeIfAbsent(
      Map<Object, Object> map, Object key, Function<Object, ?> function) {
    Objects.requireNonNull(function);
    Object old = map.get(key);
    if (old != null) {
      return old;
    }
    Object value = function.apply(key);
    if (value != null) {
      map.put(key, value);
    }
    return value;
  }

  @OnInstance
  public static @Nullable Object computeIfPresent(
      Map<Object, Object> map, Object key, BiFunction<Object, @Nullable Object, ?> function) {
    Objects.requireNonNull(function);
    return map.get(key) == null ? null : compute(map, key, function);
  }

  @OnInstance
  public static @Nullable Object compute(
      Map<Object, Object> map, Object key, BiFunction<Object, @Nullable Object, ?> function) {
    Objects.requireNonNull(function);
    Object old = map.get(key);
    Object value = function.apply(key, old);
    if (value != null) {
      map.put(key, value);
    } else if (old != null || map.containsKey(key)) {
      map.remove(key);
    }
    return value;
  }

  @OnInstance
  public static @Nullable Object merge(
      Map<Object, Object> map, Object key, Object value, BiFunction<Object, Object, ?> function) {
    Objects.requireNonNull(function);
    Objects.requireNonNull(value);
    Object old = map.get(key);
    Object result = old == null ? value : function.apply(old, value);
    if (result == null) {
      map.remove(key);
    } else {
      map.put(key, result);
    }
    return result;
  }

  @OnInstance
  public static void replaceAll(Map<Object, Object> map, BiFunction<Object, Object, ?> function) {
    Objects.requireNonNull(function);
    for (var entry : map.entrySet()) {
      entry.setValue(function.apply(entry.getKey(), entry.getValue()));
    }
  }
}
