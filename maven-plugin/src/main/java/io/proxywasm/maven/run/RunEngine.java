package io.proxywasm.maven.run;

import java.util.Locale;

/** What a served filter runs in. */
public enum RunEngine {
  /** Chicory, in this process: starts at once and tells what the filter did to each request. */
  EMBEDDED,
  /** Real Envoy, in a process of its own. */
  ENVOY;

  /**
   * Reads the value of {@code proxywasm.run.engine}.
   *
   * @throws RunException if it names no engine
   */
  public static RunEngine parse(String name) throws RunException {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "embedded" -> EMBEDDED;
      case "envoy" -> ENVOY;
      default ->
          throw new RunException(
              "There is no engine '"
                  + name
                  + "': set proxywasm.run.engine to 'embedded' (the default) or 'envoy'.");
    };
  }
}
