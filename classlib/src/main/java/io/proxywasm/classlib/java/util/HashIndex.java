package io.proxywasm.classlib.java.util;

import java.util.Arrays;
import java.util.Objects;

/** Finds the place of each of some different objects by its hash code. */
final class HashIndex {
  private static final int MIN_SLOTS = 2;

  private final Object[] keys;
  private final String kind;

  /** Each slot has a key's place plus one; zero means none. */
  private final int[] slots;

  private int count;

  /** Indexes up to this many keys; refuses a duplicate one as "duplicate kind: key". */
  HashIndex(int capacity, String kind) {
    keys = new Object[capacity];
    slots = new int[Math.max(MIN_SLOTS, Integer.highestOneBit(capacity) * 4)];
    this.kind = kind;
  }

  /** Adds a key unless it is there, and returns its place. */
  int add(Object key) {
    int slot = slot(key);
    if (slots[slot] == 0) {
      keys[count++] = key;
      slots[slot] = count;
    }
    return slots[slot] - 1;
  }

  /** Adds a key that must not be there. */
  void addNew(Object key) {
    int before = count;
    add(key);
    if (count == before) {
      throw new IllegalArgumentException("duplicate " + kind + ": " + key);
    }
  }

  /** Returns the place of a key, or -1. */
  int find(Object key) {
    return slots[slot(key)] - 1;
  }

  private int slot(Object key) {
    int hash = Objects.requireNonNull(key).hashCode();
    int mask = slots.length - 1;
    int slot = (hash ^ hash >>> 16) & mask;
    while (slots[slot] != 0 && !key.equals(keys[slots[slot] - 1])) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** Returns the keys in the order in which they came. */
  Object[] keys() {
    return count == keys.length ? keys : Arrays.copyOf(keys, count);
  }
}
