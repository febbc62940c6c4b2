package io.proxywasm.classlib.java.lang.ref;

import java.lang.ref.ReferenceQueue;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.lang.ref.WeakReference}. */
public class WeakReference<T> extends Reference<T> {
  public WeakReference(@Nullable T referent) {
    super(referent);
  }

  public WeakReference(@Nullable T referent, @Nullable ReferenceQueue<? super T> queue) {
    super(referent);
  }
}
