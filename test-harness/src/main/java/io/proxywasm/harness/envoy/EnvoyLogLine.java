package io.proxywasm.harness.envoy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of Envoy's log.
 *
 * @param level as Envoy writes it: {@code trace} to {@code critical}
 * @param component the part of Envoy that speaks; {@code wasm} for filters and their VM
 * @param message the text, without time and source position
 */
public record EnvoyLogLine(String level, String component, String message) {
  static final String FORMAT = "[%l][%n] %v";
  private static final Pattern LINE = Pattern.compile("\\[([a-z]+)]\\[([\\w.]+)] (.*)");
  private static final Pattern FILTER = Pattern.compile("wasm log(?: [^:]*)?: (.*)");

  /** Reads a line; one without a head continues the message before it. */
  static EnvoyLogLine parse(String line, EnvoyLogLine before) {
    Matcher matcher = LINE.matcher(line);
    return matcher.matches()
        ? new EnvoyLogLine(matcher.group(1), matcher.group(2), matcher.group(3))
        : new EnvoyLogLine(before.level(), before.component(), line);
  }

  /** Tells whether a filter wrote this line through {@code proxy_log}. */
  public boolean fromFilter() {
    return component.equals("wasm") && FILTER.matcher(message).matches();
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
