package io.proxywasm.classlib.java.lang.ref;

import java.lang.ref.ReferenceQueue;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.lang.ref.SoftReference}. */
public class SoftReference<T> extends Reference<T> {
  public SoftReference(@Nullable T referent) {
    super(referent);
  }

  public SoftReference(@Nullable T referent, @Nullable ReferenceQueue<? super T> queue) {
    super(referent);
  }
}
