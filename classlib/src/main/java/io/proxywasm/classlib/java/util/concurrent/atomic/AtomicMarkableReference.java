package io.proxywasm.classlib.java.util.concurrent.atomic;

import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.util.concurrent.atomic.AtomicMarkableReference}. */
public class AtomicMarkableReference<V extends @Nullable Object> {
  private V reference;
  private boolean mark;

  public AtomicMarkableReference(V reference, boolean mark) {
    this.reference = reference;
    this.mark = mark;
  }

  public V getReference() {
    return reference;
  }

  public boolean isMarked() {
    return mark;
  }

  public V get(boolean[] holder) {
    holder[0] = mark;
    return reference;
  }

  public boolean weakCompareAndSet(
      V expectedReference, V newReference, boolean expectedMark, boolean newMark) {
    return compareAndSet(expectedReference, newReference, expectedMark, newMark);
  }

  public boolean compareAndSet(
      V expectedReference, V newReference, boolean expectedMark, boolean newMark) {
    boolean same = reference == expectedReference && mark == expectedMark;
    if (same) {
      set(newReference, newMark);
    }
    return same;
  }

  public void set(V newReference, boolean newMark) {
    reference = newReference;
    mark = newMark;
  }

  public boolean attemptMark(V expectedReference, boolean newMark) {
    return compareAndSet(expectedReference, expectedReference, mark, newMark);
  }
}
