package io.proxywasm.classlib.java.lang.ref;

import java.lang.ref.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Takes the place of {@link java.lang.ref.ReferenceQueue}; it stays empty, as no reference is ever
 * cleared. The collector takes its first two fields for the first reference and the last.
 */
public class ReferenceQueue<T> {
  @Nullable Object first;
  @Nullable Object last;

  public ReferenceQueue() {
    // Fields nobody writes would be left out of the module.
    first = null;
    last = null;
  }

  public @Nullable Reference<? extends T> poll() {
    return null;
  }
}
