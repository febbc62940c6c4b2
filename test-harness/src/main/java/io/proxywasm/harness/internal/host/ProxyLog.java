package io.proxywasm.harness.internal.host;

import io.proxywasm.harness.LogLine;
import io.proxywasm.sdk.LogLevel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The proxy's log: what {@code proxy_log}, standard output and standard error of guests gave. */
public final class ProxyLog {
  private static final List<LogLevel> LEVELS = List.of(LogLevel.values());

  private final List<LogLine> lines = new ArrayList<>();
  private LogLevel level = LogLevel.TRACE;

  LogLevel level() {
    return level;
  }

  public void setLevel(LogLevel level) {
    this.level = level;
  }

  /** Returns the ABI's number of a level. */
  static int number(LogLevel level) {
    return LEVELS.indexOf(level);
  }

  /** Tells whether Envoy survives this level; a level above the last aborts the whole process. */
  static boolean isLevel(int number) {
    return number >= 0 && number < LEVELS.size();
  }

  void add(int number, byte[] message, int contextId) {
    add(LEVELS.get(number), new String(message, StandardCharsets.UTF_8), contextId);
  }

  void add(LogLevel lineLevel, String message, int contextId) {
    if (lineLevel.compareTo(level) >= 0) {
      lines.add(new LogLine(lineLevel, message, contextId));
    }
  }

  public List<LogLine> lines() {
    return List.copyOf(lines);
  }

  /** Returns the lines for a message, or a word on there being none. */
  String text() {
    return lines.isEmpty()
        ? "  (nothing was logged)"
        : lines.stream().map(line -> "  " + line).collect(Collectors.joining("\n"));
  }
}
