package io.proxywasm.classlib.java.lang;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.lang.ThreadLocal}: one value, as there is one thread. */
public class ThreadLocal<T extends @Nullable Object> {
  private @Nullable T value;
  private boolean isSet;

  public ThreadLocal() {}

  public static <S extends @Nullable Object> ThreadLocal<S> withInitial(
      Supplier<? extends S> supplier) {
    Objects.requireNonNull(supplier);
    return new ThreadLocal<>() {
      @Override
      protected S initialValue() {
        return supplier.get();
      }
    };
  }

  protected @Nullable T initialValue() {
    return null;
  }

  public @Nullable T get() {
    if (!isSet) {
      set(initialValue());
    }
    return value;
  }

  public void set(@Nullable T value) {
    this.value = value;
    isSet = true;
  }

  public void remove() {
    value = null;
    isSet = false;
  }
}
