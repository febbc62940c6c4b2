package io.proxywasm.classlib.java.util;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Puts null first or last; what comes after another order is asked for what is not null only.
 *
 * @param order of what is not null; null where all of that is equal
 */
public record NullOrder<T>(boolean first, @Nullable Comparator<T> order)
    implements Comparator<T>, Serializable {
  @Override
  public int compare(@Nullable T a, @Nullable T b) {
    if (a == null || b == null) {
      return a == b ? 0 : (a == null) == first ? -1 : 1;
    }
    return order == null ? 0 : order.compare(a, b);
  }

  @Override
  @SuppressWarnings("unchecked") // it compares all that it is given
  public Comparator<T> thenComparing(Comparator<? super T> other) {
    Objects.requireNonNull(other);
    return new NullOrder<>(
        first, order == null ? (Comparator<T>) other : order.thenComparing(other));
  }

  @Override
  public Comparator<T> reversed() {
    return new NullOrder<>(!first, order == null ? null : order.reversed());
  }
}
