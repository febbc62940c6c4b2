package io.proxywasm.classlib.java.lang;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.lang.ClassValue}: null is kept as well as other values. */
public abstract class ClassValue<T extends @Nullable Object> {
  private final Map<Class<?>, T> values = new HashMap<>();

  protected ClassValue() {}

  protected abstract T computeValue(Class<?> type);

  /** Computes the value where there is none, or takes the one that its computation left here. */
  public T get(Class<?> type) {
    if (!values.containsKey(type)) {
      T computed = computeValue(type);
      if (!values.containsKey(type)) {
        values.put(type, computed);
      }
    }
    return values.get(type);
  }

  public void remove(Class<?> type) {
    values.remove(type);
  }
}
