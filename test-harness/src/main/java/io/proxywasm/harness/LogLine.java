package io.proxywasm.harness;

import io.proxywasm.sdk.LogLevel;

/**
 * One line of the proxy's log that a filter wrote, be it by a log call or to standard output (INFO)
 * or standard error (ERROR).
 *
 * @param level the line's level
 * @param message the text without a line break at its end
 * @param contextId the context that wrote it: 0 the VM itself, 1 the plugin, above that a stream
 */
public record LogLine(LogLevel level, String message, int contextId) {
  @Override
  public String toString() {
    return "[" + level + "] " + message;
  }
}
