package io.proxywasm.classlib.methods.java.lang.reflect;

import io.proxywasm.classlib.Original;

/** Tells of a negative length what it is. */
public final class ArrayMethods {
  private ArrayMethods() {}

  public static Object newInstance(Class<?> type, int length) {
    if (length < 0) {
      throw new NegativeArraySizeException(Integer.toString(length));
    }
    return compilersNewInstance(type, length);
  }

  @Original("newInstance")
  private static native Object compilersNewInstance(Class<?> type, int length);
}
