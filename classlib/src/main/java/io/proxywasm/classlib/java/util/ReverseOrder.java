package io.proxywasm.classlib.java.util;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** An order from the end to the beginning. */
final class ReverseOrder<T extends @Nullable Object> implements Comparator<T> {
  final Comparator<T> order;

  ReverseOrder(Comparator<T> order) {
    this.order = order;
  }

  @Override
  public int compare(T a, T b) {
    return order.compare(b, a);
  }

  @Override
  public Comparator<T> reversed() {
    return order;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ReverseOrder<?> that && order.equals(that.order);
  }

  @Override
  public int hashCode() {
    return ~order.hashCode();
  }
}
