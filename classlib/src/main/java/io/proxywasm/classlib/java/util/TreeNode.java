package io.proxywasm.classlib.java.util;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An entry of an ordered map: a node of a balanced tree, and of a list in the order of keys. */
public final class TreeNode<K extends @Nullable Object, V extends @Nullable Object>
    implements Map.Entry<K, V> {
  final K key;
  V value;
  @Nullable TreeNode<K, V> left;
  @Nullable TreeNode<K, V> right;
  @Nullable TreeNode<K, V> previous;
  @Nullable TreeNode<K, V> next;
  int height = 1;

  /** Left the tree; its neighbours are those of then. */
  boolean removed;

  TreeNode(K key, V value) {
    this.key = key;
    this.value = value;
  }

  @Override
  public K getKey() {
    return key;
  }

  @Override
  public V getValue() {
    return value;
  }

  @Override
  public V setValue(V newValue) {
    V old = value;
    value = newValue;
    return old;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Map.Entry<?, ?> entry
        && Objects.equals(key, entry.getKey())
        && Objects.equals(value, entry.getValue());
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(key) ^ Objects.hashCode(value);
  }

  @Override
  public String toString() {
    return key + "=" + value;
  }
}
