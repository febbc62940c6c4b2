package io.proxywasm.classlib.methods.java.util;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares arrays of objects, by an order of the caller's if need be. */
@SuppressWarnings({"ReferenceEquality", "unchecked"}) // as the JDK's do
public final class ObjectArrayComparisons {
  private ObjectArrayComparisons() {}

  public static int compare(Comparable<Object> @Nullable [] a, Comparable<Object> @Nullable [] b) {
    return a == null || b == null
        ? ArrayOrder.ofNulls(a, b)
        : compare(a, 0, a.length, b, 0, b.length);
  }

  public static int compare(
      Comparable<Object>[] a,
      int from,
      int to,
      Comparable<Object>[] b,
      int otherFrom,
      int otherTo) {
    return compare(a, from, to, b, otherFrom, otherTo, ObjectArrayComparisons::nullsFirst);
  }

  private static int nullsFirst(@Nullable Object a, @Nullable Object b) {
    return a == null || b == null
        ? ArrayOrder.ofNulls(a, b)
        : ((Comparable<Object>) a).compareTo(b);
  }

  public static int compare(
      Object @Nullable [] a, Object @Nullable [] b, Comparator<Object> order) {
    Objects.requireNonNull(order);
    return a == null || b == null
        ? ArrayOrder.ofNulls(a, b)
        : compare(a, 0, a.length, b, 0, b.length, order);
  }

  public static int compare(
      Object[] a,
      int from,
      int to,
      Object[] b,
      int otherFrom,
      int otherTo,
      Comparator<Object> order) {
    Objects.requireNonNull(order);
    ArrayRange.check(a.length, from, to);
    ArrayRange.check(b.length, otherFrom, otherTo);
    for (int i = from, j = otherFrom; i < to && j < otherTo; i++, j++) {
      int found = a[i] == b[j] ? 0 : order.compare(a[i], b[j]);
      if (found != 0) {
        return found;
      }
    }
    return ArrayOrder.ofLengths(to - from, otherTo - otherFrom);
  }

  public static boolean equals(
      Object @Nullable [] a, Object @Nullable [] b, Comparator<Object> order) {
    Objects.requireNonNull(order);
    return a == b || (a != null && b != null && equals(a, 0, a.length, b, 0, b.length, order));
  }

  public static boolean equals(
      Object[] a,
      int from,
      int to,
      Object[] b,
      int otherFrom,
      int otherTo,
      Comparator<Object> order) {
    Objects.requireNonNull(order);
    ArrayRange.check(a.length, from, to);
    ArrayRange.check(b.length, otherFrom, otherTo);
    if (to - from != otherTo - otherFrom) {
      return false;
    }
    for (int i = 0; i < to - from; i++) {
      if (order.compare(a[from + i], b[otherFrom + i]) != 0) {
        return false;
      }
    }
    return true;
  }

  public static int mismatch(Object[] a, Object[] b, Comparator<Object> order) {
    return mismatch(a, 0, a.length, b, 0, b.length, order);
  }

  public static int mismatch(
      Object[] a,
      int from,
      int to,
      Object[] b,
      int otherFrom,
      int otherTo,
      Comparator<Object> order) {
    Objects.requireNonNull(order);
    ArrayRange.check(a.length, from, to);
    ArrayRange.check(b.length, otherFrom, otherTo);
    int length = Math.min(to - from, otherTo - otherFrom);
    for (int i = 0; i < length; i++) {
      var element = a[from + i];
      var other = b[otherFrom + i];
      if (element != other && order.compare(element, other) != 0) {
        return i;
      }
    }
    return to - from == otherTo - otherFrom ? -1 : length;
  }
}
