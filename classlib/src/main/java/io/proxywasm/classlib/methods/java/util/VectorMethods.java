package io.proxywasm.classlib.methods.java.util;

import io.proxywasm.classlib.Constructor;
import io.proxywasm.classlib.OnInstance;
import io.proxywasm.classlib.Original;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.Vector;
import org.jspecify.annotations.Nullable;

/** Refuses places and sizes in the JVM's words, which for a vector differ from those for lists. */
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

  @Constructor
  public static void init(Vector<?> vector, int capacity, int growth) {
    MapSizes.check(capacity, "Illegal Capacity: ");
    compilersInit(vector, capacity, growth);
  }

  @OnInstance
  @Original("<init>")
  private static native void compilersInit(Vector<?> vector, int capacity, int growth);

  @OnInstance
  public static int lastIndexOf(Vector<?> vector, @Nullable Object element, int from) {
    if (from >= vector.size()) {
      throw new IndexOutOfBoundsException(from + " >= " + vector.size());
    }
    return compilersLastIndexOf(vector, element, from);
  }

  @OnInstance
  @Original("lastIndexOf")
  private static native int compilersLastIndexOf(
      Vector<?> vector, @Nullable Object element, int from);

  @OnInstance
  public static Enumeration<Object> elements(Vector<Object> vector) {
    return new Enumeration<>() {
      private int next;

      @Override
      public boolean hasMoreElements() {
        return next < vector.size();
      }

      @Override
      public Object nextElement() {
        if (!hasMoreElements()) {
          throw new NoSuchElementException("Vector Enumeration");
        }
        return vector.get(next++);
      }
    };
  }
}
