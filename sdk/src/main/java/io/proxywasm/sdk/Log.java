package io.proxywasm.sdk;

import io.proxywasm.sdk.internal.LogThreshold;
import io.proxywasm.sdk.internal.host.LogCalls;
import io.proxywasm.sdk.internal.text.Utf8;
import java.util.function.Supplier;

/**
 * Writes to the proxy's log. Envoy shows levels from its {@code wasm} logger's level on. A message
 * that is dear to make is given as a supplier, which is asked only if its level is shown.
 */
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

  /** Writes a message at level TRACE, if that is shown. */
  public static void trace(Supplier<String> message) {
    log(LogLevel.TRACE, message);
  }

  /** Writes a message at level DEBUG, if that is shown. */
  public static void debug(Supplier<String> message) {
    log(LogLevel.DEBUG, message);
  }

  /** Writes a message if its level is shown. */
  public static void log(LogLevel level, Supplier<String> message) {
    if (isEnabled(level)) {
      log(level, message.get());
    }
  }

  /**
   * Tells whether the proxy shows messages of this level now; operators can change that while it
   * runs. Not for {@code main}, in which the proxy refuses the call.
   */
  public static boolean isEnabled(LogLevel level) {
    return level.ordinal() >= LogThreshold.get();
  }

  /** Writes a message. */
  public static void log(LogLevel level, String message) {
    LogCalls.log(level.ordinal(), Utf8.encode(message));
  }
}
