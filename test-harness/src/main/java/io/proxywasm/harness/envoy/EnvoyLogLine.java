package io.proxywasm.harness.envoy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of Envoy's log. A message of several lines, a stack trace for instance, comes as several
 * of these.
 *
 * @param level as Envoy writes it: {@code trace} to {@code critical}
 * @param component the part of Envoy that speaks; {@code wasm} for filters and their VM
 * @param message the text, without time and source position
 * @param fromFilter whether a filter wrote it through {@code proxy_log}
 */
public record EnvoyLogLine(String level, String component, String message, boolean fromFilter) {
  static final String FORMAT = "[%l][%n] %v";
  private static final Pattern LINE = Pattern.compile("\\[([a-z]+)]\\[([\\w.]+)] (.*)");
  private static final Pattern FILTER = Pattern.compile("wasm log(?: [^:]*)?: (.*)");

  /** Reads a line; one without a head continues the message before it. */
  static EnvoyLogLine parse(String line, EnvoyLogLine before) {
    Matcher head = LINE.matcher(line);
    if (!head.matches()) {
      return new EnvoyLogLine(before.level(), before.component(), line, before.fromFilter());
    }
    String component = head.group(2);
    String message = head.group(3);
    boolean fromFilter = component.equals("wasm") && FILTER.matcher(message).matches();
    return new EnvoyLogLine(head.group(1), component, message, fromFilter);
  }

  /** Returns what the filter wrote: the message without Envoy's {@code wasm log <name>:}. */
  public String filterMessage() {
    Matcher matcher = FILTER.matcher(message);
    return matcher.matches() ? matcher.group(1) : message;
  }

  boolean isProblem() {
    return level.equals("error") || level.equals("critical");
  }

  @Override
  public String toString() {
    return "[" + level + "][" + component + "] " + message;
  }
}
