package io.proxywasm.sdk.internal.host;

import io.proxywasm.sdk.internal.jvm.Returned;

/** What the last host call gave back; nothing if it said OK and gave nothing. */
public final class Returns {
  private static final Returned SLOT = new Returned();

  private Returns() {}

  /** Returns the slot for the next host call, empty. */
  static Returned slot() {
    SLOT.clear();
    return SLOT;
  }

  /** Forgets what was given back. */
  public static void clear() {
    SLOT.clear();
  }

  /** Returns the bytes, which are the caller's from now on. */
  public static byte[] bytes() {
    return SLOT.bytes;
  }

  /** Returns the number, where the ABI gives a 32-bit one. */
  public static int number() {
    return (int) SLOT.number;
  }

  /** Returns the number, where the ABI gives a 64-bit one. */
  public static long longNumber() {
    return SLOT.number;
  }
}
