package io.proxywasm.classlib.java.util.concurrent;

import org.jspecify.annotations.Nullable;

/** A hash table that may change while somebody walks over it. */
@SuppressWarnings({"unchecked", "rawtypes"})
final class HashNodes<K, V> {
  private static final int CAPACITY = 16;

  private @Nullable HashNode<K, V>[] table = new HashNode[CAPACITY];
  private int size;

  int size() {
    return size;
  }

  private static int slot(Object key, int length) {
    int hash = key.hashCode();
    return (hash ^ hash >>> 16) & (length - 1);
  }

  @Nullable HashNode<K, V> find(Object key) {
    var node = table[slot(key, table.length)];
    while (node != null && !key.equals(node.key)) {
      node = node.next;
    }
    return node;
  }

  /** Adds a key that is not there. */
  void add(K key, V value) {
    if (size >= table.length / 4 * 3) {
      grow();
    }
    int slot = slot(key, table.length);
    table[slot] = new HashNode<>(key, value, table[slot]);
    size++;
  }

  /** Nodes keep their neighbours only within a table: a walk over the old one meets them all. */
  private void grow() {
    @Nullable HashNode<K, V>[] larger = new HashNode[table.length * 2];
    for (var walk = new Walk(); ; ) {
      var node = walk.next();
      if (node == null) {
        break;
      }
      int slot = slot(node.key, larger.length);
      larger[slot] = new HashNode<>(node.key, node.value, larger[slot]);
    }
    table = larger;
  }

  @Nullable V remove(Object key) {
    var node = find(key);
    if (node == null) {
      return null;
    }
    int slot = slot(key, table.length);
    var before = table[slot];
    if (before == node) {
      table[slot] = node.next;
    } else {
      while (before.next != node) {
        before = before.next;
      }
      before.next = node.next;
    }
    size--;
    return node.value;
  }

  void clear() {
    table = new HashNode[CAPACITY];
    size = 0;
  }

  Walk walk() {
    return new Walk();
  }

  /** Goes over the table of now. */
  final class Walk {
    private final @Nullable HashNode<K, V>[] walked = table;
    private int slot;
    private @Nullable HashNode<K, V> node;

    /** Returns the next node, null at the end. */
    @Nullable HashNode<K, V> next() {
      node = node == null ? null : node.next;
      while (node == null && slot < walked.length) {
        node = walked[slot++];
      }
      return node;
    }
  }
}
