package io.proxywasm.classlib.methods.java.lang;

import io.proxywasm.classlib.Original;
import java.util.Objects;
import java.util.function.Supplier;

/** Methods of {@link ThreadLocal}. */
public final class ThreadLocalMethods {
  private ThreadLocalMethods() {}

  public static <S> ThreadLocal<S> withInitial(Supplier<? extends S> supplier) {
    return withSupplier(Objects.requireNonNull(supplier));
  }

  @Original("withInitial")
  private static native <S> ThreadLocal<S> withSupplier(Supplier<? extends S> supplier);
}
