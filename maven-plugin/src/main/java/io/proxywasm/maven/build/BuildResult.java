package io.proxywasm.maven.build;

import java.util.List;

/**
 * Tells what a build did.
 *
 * @param upToDate whether the module was there already, made from the same
 * @param mainClass the class whose {@code main} registers the filter
 * @param bytes the module's size
 * @param warnings what the author should know although the module was written
 */
public record BuildResult(boolean upToDate, String mainClass, long bytes, List<String> warnings) {
  public BuildResult {
    warnings = List.copyOf(warnings);
  }
}
