package io.proxywasm.sdk.internal;

/** The queues this VM listens to, by token. No exception leaves its callback. */
public final class SharedQueues {
  private SharedQueues() {}

  public static void onReady(int rootId, int token) {}
}
