package io.proxywasm.classlib.java.lang.ref;

import org.jspecify.annotations.Nullable;

/**
 * Takes the place of {@link java.lang.ref.Reference}. It holds its object for good: a collector may
 * clear references, and this one does not.
 *
 * <p>The collector takes the first three fields of a {@code WeakReference} for its own: a queue, an
 * object, the next reference. Were they others, it would write into whatever they refer to.
 */
public abstract class Reference<T> {
  @Nullable Object queue;
  @Nullable Object object;
  @Nullable Object next;
  private @Nullable T referent;

  Reference(@Nullable T referent) {
    // Fields nobody writes would be left out of the module.
    queue = null;
    object = null;
    next = null;
    this.referent = referent;
  }

  public @Nullable T get() {
    return referent;
  }

  public final boolean refersTo(@Nullable T candidate) {
    return referent == candidate;
  }

  public void clear() {
    referent = null;
  }

  public boolean isEnqueued() {
    return false;
  }

  public boolean enqueue() {
    clear();
    return false;
  }
}
