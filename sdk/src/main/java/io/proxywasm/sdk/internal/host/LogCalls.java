package io.proxywasm.sdk.internal.host;

/** The proxy's log. */
public final class LogCalls {
  private LogCalls() {}

  public static void log(int level, byte[] message) {
    Host.functions().log(level, message);
  }
}
