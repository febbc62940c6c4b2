package io.proxywasm.classlib.java.util.concurrent.atomic;

import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.util.concurrent.atomic.AtomicStampedReference}. */
public class AtomicStampedReference<V extends @Nullable Object> {
  private V reference;
  private int stamp;

  public AtomicStampedReference(V reference, int stamp) {
    this.reference = reference;
    this.stamp = stamp;
  }

  public V getReference() {
    return reference;
  }

  public int getStamp() {
    return stamp;
  }

  public V get(int[] holder) {
    holder[0] = stamp;
    return reference;
  }

  public boolean weakCompareAndSet(
      V expectedReference, V newReference, int expectedStamp, int newStamp) {
    return compareAndSet(expectedReference, newReference, expectedStamp, newStamp);
  }

  public boolean compareAndSet(
      V expectedReference, V newReference, int expectedStamp, int newStamp) {
    boolean same = reference == expectedReference && stamp == expectedStamp;
    if (same) {
      set(newReference, newStamp);
    }
    return same;
  }

  public void set(V newReference, int newStamp) {
    reference = newReference;
    stamp = newStamp;
  }

  public boolean attemptStamp(V expectedReference, int newStamp) {
    return compareAndSet(expectedReference, expectedReference, stamp, newStamp);
  }
}
