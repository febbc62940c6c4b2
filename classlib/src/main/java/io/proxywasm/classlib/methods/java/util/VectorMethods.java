package io.proxywasm.classlib.methods.java.util;

import io.proxywasm.classlib.OnInstance;
import java.util.NoSuchElementException;
import java.util.Vector;

/** Refuses places in the JVM's words, which for a vector differ from those for other lists. */
public final class VectorMethods {
  private VectorMethods() {}

  /** Overrides what our {@code AbstractList} throws. */
  @OnInstance
  @SuppressWarnings("DoNotCallSuggester")
  public static void refuse(Vector<?> vector, int position) {
    throw new IndexOutOfBoundsException("Index: " + position);
  }

  /** Overrides what our {@code AbstractList} throws. */
  @OnInstance
  public static NoSuchElementException noSuchElement(
      Vector<?> vector, IndexOutOfBoundsException cause) {
    return new NoSuchElementException();
  }
}
