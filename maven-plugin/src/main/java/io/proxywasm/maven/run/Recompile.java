package io.proxywasm.maven.run;

import java.nio.file.Path;
import java.util.Set;

/** Makes the filter anew after its author changed something. */
@FunctionalInterface
public interface Recompile {
  /**
   * Compiles, and reads the configuration again.
   *
   * @param changed the files that changed, were added or are gone
   * @return the filter to serve from now on
   * @throws RunException if that fails, with the compiler's message; the present filter serves on
   */
  RunFilter recompile(Set<Path> changed) throws RunException;
}
