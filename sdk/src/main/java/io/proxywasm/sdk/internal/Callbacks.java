package io.proxywasm.sdk.internal;

import io.proxywasm.sdk.internal.host.Returns;

/**
 * The end of every callback. A proxy may run callbacks within a host call of another one: that one
 * must find nothing that the inner one has left behind.
 */
public final class Callbacks {
  private Callbacks() {}

  /** Ends a callback without a result. */
  public static void left() {
    Contexts.left();
    Returns.clear();
  }

  /** Ends a callback and passes its result on. */
  public static int left(int result) {
    left();
    return result;
  }

  /** Ends a callback and passes its result on. */
  public static boolean left(boolean result) {
    left();
    return result;
  }
}
