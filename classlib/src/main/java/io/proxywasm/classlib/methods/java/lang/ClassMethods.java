package io.proxywasm.classlib.methods.java.lang;

import io.proxywasm.classlib.OnInstance;

/** Methods of {@link Class}. */
public final class ClassMethods {
  private ClassMethods() {}

  @OnInstance
  public static boolean isRecord(Class<?> type) {
    return type.getSuperclass() == Record.class;
  }

  /** The compiler's own reads a flag that is not there. */
  @OnInstance
  public static boolean isInterface(Class<?> type) {
    return type.getSuperclass() == null && type != Object.class && !type.isPrimitive();
  }

  /** Tells of constants with a body that they are no enum, as the JDK does. */
  @OnInstance
  public static boolean isEnum(Class<?> type) {
    return type.getSuperclass() == Enum.class;
  }
}
