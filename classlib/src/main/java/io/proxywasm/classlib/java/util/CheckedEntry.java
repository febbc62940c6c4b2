package io.proxywasm.classlib.java.util;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An entry that takes only values of a class. */
final class CheckedEntry<K extends @Nullable Object, V extends @Nullable Object>
    implements Map.Entry<K, V> {
  private final Map.Entry<K, V> entry;
  private final ElementType<V> type;

  CheckedEntry(Map.Entry<K, V> entry, ElementType<V> type) {
    this.entry = entry;
    this.type = type;
  }

  @Override
  public K getKey() {
    return entry.getKey();
  }

  @Override
  public V getValue() {
    return entry.getValue();
  }

  @Override
  public V setValue(V value) {
    return entry.setValue(type.check(value));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return entry.equals(other);
  }

  @Override
  public int hashCode() {
    return entry.hashCode();
  }

  @Override
  public String toString() {
    return entry.toString();
  }
}
