package io.proxywasm.classlib.methods.java.lang;

import io.proxywasm.classlib.Missing;
import io.proxywasm.classlib.OnInstance;
import io.proxywasm.classlib.Original;
import java.io.InputStream;
import java.io.Serializable;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Methods of {@link Class}; those that look into a class are not there. */
public final class ClassMethods implements Serializable {
  private static final long serialVersionUID = 1;

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

  @OnInstance
  public static String getTypeName(Class<?> type) {
    return type.isArray() ? getTypeName(type.getComponentType()) + "[]" : type.getName();
  }

  @OnInstance
  public static String getPackageName(Class<?> type) {
    if (type.isArray()) {
      return getPackageName(type.getComponentType());
    }
    String name = type.isPrimitive() ? "java.lang." : type.getName();
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }

  @OnInstance
  public static @Nullable Class<?> componentType(Class<?> type) {
    return type.getComponentType();
  }

  @OnInstance
  public static boolean isInstance(Class<?> type, @Nullable Object object) {
    return isPlainInstance(type, object)
        || (object != null && ArrayTypes.isOfAll(type, object.getClass()));
  }

  @Original("isInstance")
  @OnInstance
  static native boolean isPlainInstance(Class<?> type, @Nullable Object object);

  @OnInstance
  public static boolean isAssignableFrom(Class<?> type, Class<?> other) {
    return isPlainlyAssignable(type, other) || ArrayTypes.isOfAll(type, other);
  }

  @Original("isAssignableFrom")
  @OnInstance
  private static native boolean isPlainlyAssignable(Class<?> type, Class<?> other);

  /** Assertions are off, as {@code java} has them. */
  @OnInstance
  public static boolean desiredAssertionStatus(Class<?> type) {
    return false;
  }

  /** Tells of constants with a body that they are no enum, as the JDK does. */
  @OnInstance
  public static boolean isEnum(Class<?> type) {
    return type.getSuperclass() == Enum.class;
  }

  @Missing
  @OnInstance
  public static native Field[] getDeclaredFields(Class<?> type);

  @Missing
  @OnInstance
  public static native Field[] getFields(Class<?> type);

  @Missing
  @OnInstance
  public static native Field getDeclaredField(Class<?> type, String name);

  @Missing
  @OnInstance
  public static native Field getField(Class<?> type, String name);

  @Missing
  @OnInstance
  public static native Constructor<?>[] getDeclaredConstructors(Class<?> type);

  @Missing
  @OnInstance
  public static native Constructor<?>[] getConstructors(Class<?> type);

  @Missing
  @OnInstance
  public static native Constructor<?> getDeclaredConstructor(Class<?> type, Class<?>... parameters);

  @Missing
  @OnInstance
  public static native Constructor<?> getConstructor(Class<?> type, Class<?>... parameters);

  @Missing
  @OnInstance
  public static native Method[] getDeclaredMethods(Class<?> type);

  @Missing
  @OnInstance
  public static native Method[] getMethods(Class<?> type);

  @Missing
  @OnInstance
  public static native Method getDeclaredMethod(Class<?> type, String name, Class<?>... parameters);

  @Missing
  @OnInstance
  public static native Method getMethod(Class<?> type, String name, Class<?>... parameters);

  @Missing
  @OnInstance
  public static native int getModifiers(Class<?> type);

  @Missing
  @OnInstance
  public static native Object newInstance(Class<?> type);

  @Missing
  @OnInstance
  public static native Annotation[] getAnnotations(Class<?> type);

  @Missing
  @OnInstance
  public static native Annotation[] getDeclaredAnnotations(Class<?> type);

  @Missing
  @OnInstance
  public static native Annotation getAnnotation(Class<?> type, Class<?> annotation);

  @Missing
  @OnInstance
  public static native boolean isAnnotationPresent(
      Class<?> type, Class<? extends Annotation> annotation);

  @Missing
  public static native Class<?> forName(String name);

  @Missing
  public static native Class<?> forName(String name, boolean initialise, ClassLoader loader);

  @Missing
  @OnInstance
  public static native Class<?>[] getInterfaces(Class<?> type);

  @Missing
  @OnInstance
  public static native String getCanonicalName(Class<?> type);

  @Missing
  @OnInstance
  public static native boolean isLocalClass(Class<?> type);

  @Missing
  @OnInstance
  public static native boolean isAnnotation(Class<?> type);

  @Missing
  @OnInstance
  public static native ClassLoader getClassLoader(Class<?> type);

  @Missing
  @OnInstance
  public static native Package getPackage(Class<?> type);

  @Missing
  @OnInstance
  public static native InputStream getResourceAsStream(Class<?> type, String name);

  @Missing
  @OnInstance
  public static native boolean isSynthetic(Class<?> type);
}
