package io.proxywasm.harness;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a filter runs in. */
public enum Engine {
  /** The filter's own classes on this JVM: breakpoints and coverage work. */
  JVM,
  /** The compiled module in Chicory, a wasm runtime on this JVM. */
  CHICORY;

  /**
   * Returns the engine of a name, as the property {@code proxywasm.engines} has them.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Engine named(String name) {
    for (Engine engine : values()) {
      if (engine.toString().equals(name.strip())) {
        return engine;
      }
    }
    throw new IllegalArgumentException(
        "There is no engine '"
            + name.strip()
            + "' to test with; give proxywasm.engines one or more of: "
            + Arrays.stream(values()).map(Engine::toString).collect(Collectors.joining(",")));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
