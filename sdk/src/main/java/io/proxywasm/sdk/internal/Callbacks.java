package io.proxywasm.sdk.internal;

import io.proxywasm.sdk.internal.host.Returns;

/**
 * The beginning and end of every callback. A proxy may run callbacks within a host call of another
 * one: that one must find nothing that the inner one has left behind.
 */
public final class Callbacks {
  private Callbacks() {}

  /** Begins a callback of a context and passes its id on. */
  public static int begun(int id) {
    Contexts.begin(id);
    return id;
  }

  /** Ends a callback without a result. */
  public static void ended() {
    Contexts.end();
    Returns.clear();
  }

  /** Ends a callback and passes its result on. */
  public static int ended(int result) {
    ended();
    return result;
  }

  /** Ends a callback and passes its result on. */
  public static boolean ended(boolean result) {
    ended();
    return result;
  }
}
