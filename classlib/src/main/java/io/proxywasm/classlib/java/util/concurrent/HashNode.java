package io.proxywasm.classlib.java.util.concurrent;

import org.jspecify.annotations.Nullable;

/** A key with its value, in a list of those whose hashes meet. */
final class HashNode<K, V> {
  final K key;
  V value;
  @Nullable HashNode<K, V> next;

  HashNode(K key, V value, @Nullable HashNode<K, V> next) {
    this.key = key;
    this.value = value;
    this.next = next;
  }
}
