package io.proxywasm.classlib.methods.java.util;

import org.jspecify.annotations.Nullable;

/** What decides the order of two arrays when no element does. */
final class ArrayOrder {
  private ArrayOrder() {}

  /** A missing array comes before every other. */
  static int ofNulls(@Nullable Object a, @Nullable Object b) {
    return a == b ? 0 : a == null ? -1 : 1;
  }

  /** The shorter array comes first, where it is the other's beginning. */
  static int ofLengths(int a, int b) {
    return a - b;
  }

  /** Tells whether a mismatch is at an element of both and not at the end of one. */
  static boolean isElement(int mismatch, int a, int b) {
    return mismatch >= 0 && mismatch < Math.min(a, b);
  }
}
