package io.proxywasm.sdk;

import io.proxywasm.sdk.internal.host.LogCalls;
import io.proxywasm.sdk.internal.text.Utf8;

/** Writes to the proxy's log. Envoy shows levels from its {@code wasm} logger's level on. */
public final class Log {
  private Log() {}

  /** Writes a message at level TRACE. */
  public static void trace(String message) {
    log(LogLevel.TRACE, message);
  }

  /** Writes a message at level DEBUG. */
  public static void debug(String message) {
    log(LogLevel.DEBUG, message);
  }

  /** Writes a message at level INFO. */
  public static void info(String message) {
    log(LogLevel.INFO, message);
  }

  /** Writes a message at level WARN. */
  public static void warn(String message) {
    log(LogLevel.WARN, message);
  }

  /** Writes a message at level ERROR. */
  public static void error(String message) {
    log(LogLevel.ERROR, message);
  }

  /** Writes a message at level CRITICAL. */
  public static void critical(String message) {
    log(LogLevel.CRITICAL, message);
  }

  /** Writes a message. */
  public static void log(LogLevel level, String message) {
    LogCalls.log(level.ordinal(), Utf8.encode(message));
  }
}
