package io.proxywasm.classlib.methods.java.util;

import io.proxywasm.classlib.Original;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Checks, with the JVM's messages. */
public final class ObjectsMethods {
  private ObjectsMethods() {}

  public static <T> T requireNonNull(@Nullable T object) {
    if (object == null) {
      throw new NullPointerException();
    }
    return object;
  }

  public static <T> T requireNonNull(@Nullable T object, @Nullable Supplier<String> message) {
    if (object == null) {
      throw new NullPointerException(message == null ? null : message.get());
    }
    return object;
  }

  public static <T> T requireNonNullElse(@Nullable T object, @Nullable T other) {
    return object != null ? object : java.util.Objects.requireNonNull(other, "defaultObj");
  }

  public static <T> T requireNonNullElseGet(
      @Nullable T object, @Nullable Supplier<? extends T> supplier) {
    return object != null
        ? object
        : java.util.Objects.requireNonNull(
            java.util.Objects.requireNonNull(supplier, "supplier").get(), "supplier.get()");
  }

  public static <T> int compare(T a, T b, Comparator<? super T> order) {
    return a == b ? 0 : order.compare(a, b);
  }

  public static boolean deepEquals(@Nullable Object a, @Nullable Object b) {
    return (a instanceof long[] some && b instanceof long[] others)
        ? Arrays.equals(some, others)
        : compilersDeepEquals(a, b);
  }

  /** Forgets arrays of longs. */
  @Original("deepEquals")
  private static native boolean compilersDeepEquals(@Nullable Object a, @Nullable Object b);

  public static int checkIndex(int index, int length) {
    if (index < 0 || index >= length) {
      throw new IndexOutOfBoundsException("Index " + index + " out of bounds for length " + length);
    }
    return index;
  }

  public static int checkFromToIndex(int from, int to, int length) {
    if (from < 0 || from > to || to > length) {
      throw new IndexOutOfBoundsException(
          "Range [" + from + ", " + to + ") out of bounds for length " + length);
    }
    return from;
  }

  public static int checkFromIndexSize(int from, int size, int length) {
    if ((length | from | size) < 0 || size > length - from) {
      throw new IndexOutOfBoundsException(
          "Range [" + from + ", " + from + " + " + size + ") out of bounds for length " + length);
    }
    return from;
  }

  public static long checkIndex(long index, long length) {
    if (index < 0 || index >= length) {
      throw new IndexOutOfBoundsException("Index " + index + " out of bounds for length " + length);
    }
    return index;
  }

  public static long checkFromToIndex(long from, long to, long length) {
    if (from < 0 || from > to || to > length) {
      throw new IndexOutOfBoundsException(
          "Range [" + from + ", " + to + ") out of bounds for length " + length);
    }
    return from;
  }

  public static long checkFromIndexSize(long from, long size, long length) {
    if ((length | from | size) < 0 || size > length - from) {
      throw new IndexOutOfBoundsException(
          "Range [" + from + ", " + from + " + " + size + ") out of bounds for length " + length);
    }
    return from;
  }
}
