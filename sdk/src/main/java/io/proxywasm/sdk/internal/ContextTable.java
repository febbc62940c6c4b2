package io.proxywasm.sdk.internal;

import org.jspecify.annotations.Nullable;

/**
 * The live contexts by id: open addressing over int keys, so that no stream boxes one. Never fuller
 * than half.
 *
 * @param <T> the kind of context
 */
final class ContextTable<T> {
  private static final int INITIAL_CAPACITY = 16;

  /** 2^32 divided by the golden ratio: multiples of it lie far apart. */
  private static final int SPREAD = 0x9E3779B9;

  private int[] ids = new int[INITIAL_CAPACITY];
  private @Nullable Object[] contexts = new Object[INITIAL_CAPACITY];
  private int size;

  /** How far a product's upper bits are from those of a slot. */
  private int shift = shiftOf(INITIAL_CAPACITY);

  int size() {
    return size;
  }

  @SuppressWarnings("unchecked") // Only put writes, and it takes a T.
  @Nullable T get(int id) {
    return (T) contexts[slot(id)];
  }

  void put(int id, T context) {
    if (2 * size >= ids.length) {
      resize(2 * ids.length);
    }
    int slot = slot(id);
    if (contexts[slot] == null) {
      size++;
    }
    ids[slot] = id;
    contexts[slot] = context;
  }

  @SuppressWarnings("unchecked")
  @Nullable T remove(int id) {
    int slot = slot(id);
    T removed = (T) contexts[slot];
    if (removed == null) {
      return null;
    }
    contexts[slot] = null;
    size--;
    closeGap(slot);
    return removed;
  }

  /** Moves back what a probe would no longer find behind the freed slot. */
  private void closeGap(int freed) {
    int mask = ids.length - 1;
    int gap = freed;
    for (int slot = (freed + 1) & mask; contexts[slot] != null; slot = (slot + 1) & mask) {
      int distanceFromHome = (slot - home(ids[slot])) & mask;
      int distanceFromGap = (slot - gap) & mask;
      if (distanceFromHome >= distanceFromGap) {
        ids[gap] = ids[slot];
        contexts[gap] = contexts[slot];
        contexts[slot] = null;
        gap = slot;
      }
    }
  }

  private int slot(int id) {
    int mask = ids.length - 1;
    int slot = home(id);
    while (contexts[slot] != null && ids[slot] != id) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /**
   * Proxies count ids up: side by side, those of 200 open streams would all be looked at when one
   * of them ends.
   */
  private int home(int id) {
    return (id * SPREAD) >>> shift;
  }

  private static int shiftOf(int capacity) {
    return Integer.numberOfLeadingZeros(capacity - 1);
  }

  private void resize(int capacity) {
    int[] oldIds = ids;
    @Nullable Object[] oldContexts = contexts;
    ids = new int[capacity];
    contexts = new Object[capacity];
    shift = shiftOf(capacity);
    for (int i = 0; i < oldIds.length; i++) {
      Object context = oldContexts[i];
      if (context != null) {
        int slot = slot(oldIds[i]);
        ids[slot] = oldIds[i];
        contexts[slot] = context;
      }
    }
  }
}
