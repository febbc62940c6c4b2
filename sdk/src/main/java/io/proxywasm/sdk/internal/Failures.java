package io.proxywasm.sdk.internal;

import io.proxywasm.sdk.Log;
import org.jspecify.annotations.Nullable;

/** Logs exceptions that left a callback: where, what, the stack trace and its causes. */
final class Failures {
  /** Bounds the log of an exception that is its own cause's cause. */
  private static final int MAX_CAUSES = 8;

  private Failures() {}

  static void log(String callback, int contextId, Throwable failure) {
    StringBuilder text = new StringBuilder();
    text.append("exception in ").append(callback).append(" of context ").append(contextId);
    text.append(": ");
    Throwable shown = failure;
    for (int i = 0; shown != null && i < MAX_CAUSES; i++) {
      text.append(i == 0 ? "" : "\nCaused by: ").append(describe(shown));
      for (StackTraceElement frame : shown.getStackTrace()) {
        text.append("\n\tat ").append(frame);
      }
      shown = shown.getCause();
    }
    Log.error(text.toString());
  }

  /** A message of the user's own may itself throw. */
  private static String describe(Throwable failure) {
    @Nullable String message;
    try {
      message = failure.getMessage();
    } catch (RuntimeException e) {
      message = "(its message cannot be had)";
    }
    String name = failure.getClass().getName();
    return message == null ? name : name + ": " + message;
  }
}
