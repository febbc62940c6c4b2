package io.proxywasm.classlib.methods.java.lang;

import java.io.Serializable;

/** Knows what arrays are besides arrays: the compiler's own tests do not. */
public final class ArrayTypes {
  private ArrayTypes() {}

  /** Tests as the compiler does. */
  public static boolean isPlainInstance(Class<?> type, Object object) {
    return ClassMethods.isPlainInstance(type, object);
  }

  /** Tells whether a type is one that every array has, or an array of that. */
  public static boolean isOfAll(Class<?> type, Class<?> array) {
    Class<?> sought = type;
    Class<?> there = array;
    while (there.isArray()) {
      if (sought == Serializable.class || sought == Cloneable.class) {
        return true;
      }
      if (!sought.isArray()) {
        return false;
      }
      sought = sought.getComponentType();
      there = there.getComponentType();
    }
    return false;
  }
}
