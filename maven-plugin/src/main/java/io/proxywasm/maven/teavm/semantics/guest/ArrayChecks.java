package io.proxywasm.maven.teavm.semantics.guest;

import org.jspecify.annotations.Nullable;

/** Checks array operations the compiler emits without a check. */
public final class ArrayChecks {
  private ArrayChecks() {}

  /** Returns the size, or throws {@link NegativeArraySizeException} with the JVM's message. */
  public static int size(int size) {
    if (size < 0) {
      throw new NegativeArraySizeException(Integer.toString(size));
    }
    return size;
  }

  /**
   * Throws {@link ArrayStoreException} when the array's component type does not admit the value.
   */
  public static void store(Object[] array, @Nullable Object value) {
    if (value != null && !array.getClass().getComponentType().isInstance(value)) {
      throw new ArrayStoreException(value.getClass().getName());
    }
  }

  /** Tells whether an array of the component type may hold the value; null always. */
  public static boolean admits(Class<?> component, @Nullable Object value) {
    return value == null || component.isInstance(value);
  }

  /** Throws {@link ArrayIndexOutOfBoundsException} when the end of a range is no int. */
  public static void range(int source, int target, int length) {
    if (length > 0
        && (source > Integer.MAX_VALUE - length || target > Integer.MAX_VALUE - length)) {
      throw new ArrayIndexOutOfBoundsException("arraycopy: length " + length + " is out of bounds");
    }
  }
}
