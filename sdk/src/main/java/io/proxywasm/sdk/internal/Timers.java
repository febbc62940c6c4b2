package io.proxywasm.sdk.internal;

/** The tasks of each plugin on the one tick the ABI has. No exception leaves its callback. */
public final class Timers {
  private Timers() {}

  public static void onTick(int rootId) {}
}
