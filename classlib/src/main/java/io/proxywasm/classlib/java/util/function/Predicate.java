package io.proxywasm.classlib.java.util.function;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.util.function.Predicate}. */
@FunctionalInterface
public interface Predicate<T> {
  boolean test(T t);

  default Predicate<T> and(Predicate<? super T> other) {
    Objects.requireNonNull(other);
    return t -> test(t) && other.test(t);
  }

  default Predicate<T> negate() {
    return t -> !test(t);
  }

  default Predicate<T> or(Predicate<? super T> other) {
    Objects.requireNonNull(other);
    return t -> test(t) || other.test(t);
  }

  static <T> Predicate<T> isEqual(@Nullable Object target) {
    return t -> Objects.equals(target, t);
  }

  @SuppressWarnings("unchecked")
  static <T> Predicate<T> not(Predicate<? super T> target) {
    Objects.requireNonNull(target);
    return (Predicate<T>) target.negate();
  }
}
