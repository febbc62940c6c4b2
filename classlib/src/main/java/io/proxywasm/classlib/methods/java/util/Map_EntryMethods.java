package io.proxywasm.classlib.methods.java.util;

import io.proxywasm.classlib.java.util.ImmutableEntry;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;

/** Entries out of maps, and the order of entries. */
public final class Map_EntryMethods {
  private Map_EntryMethods() {}

  public static Map.Entry<Object, Object> copyOf(Map.Entry<?, ?> entry) {
    return new ImmutableEntry<>(entry.getKey(), entry.getValue());
  }

  public static Comparator<Map.Entry<Object, Object>> comparingByKey(Comparator<Object> order) {
    Objects.requireNonNull(order);
    return (a, b) -> order.compare(a.getKey(), b.getKey());
  }

  public static Comparator<Map.Entry<Object, Object>> comparingByValue(Comparator<Object> order) {
    Objects.requireNonNull(order);
    return (a, b) -> order.compare(a.getValue(), b.getValue());
  }
}
