package io.proxywasm.classlib.methods.java.lang;

import io.proxywasm.classlib.OnInstance;
import org.jspecify.annotations.Nullable;

/** Methods of {@link Enum}. */
public final class EnumMethods {
  private EnumMethods() {}

  @OnInstance
  public static int compareTo(Enum<?> self, Enum<?> other) {
    if (self.getDeclaringClass() != other.getDeclaringClass()) {
      throw new ClassCastException();
    }
    return self.ordinal() - other.ordinal();
  }

  public static <T extends Enum<T>> T valueOf(Class<T> type, @Nullable String name) {
    T[] constants = type.getEnumConstants();
    if (name == null) {
      throw new NullPointerException("Name is null");
    }
    if (constants == null) {
      throw new IllegalArgumentException(type.getName() + " is not an enum class");
    }
    for (T constant : constants) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(
        "No enum constant " + type.getName().replace('$', '.') + "." + name);
  }
}
