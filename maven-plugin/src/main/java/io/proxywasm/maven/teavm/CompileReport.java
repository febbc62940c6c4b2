package io.proxywasm.maven.teavm;

import java.util.List;

/**
 * Tells what came out of a compilation.
 *
 * @param bytes size of the module
 * @param warnings what the user should know although the module was written
 */
public record CompileReport(long bytes, List<String> warnings) {
  public CompileReport {
    warnings = List.copyOf(warnings);
  }
}
