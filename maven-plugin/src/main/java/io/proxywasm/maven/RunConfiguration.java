package io.proxywasm.maven;

import io.proxywasm.maven.build.Advice;
import io.proxywasm.maven.build.BuildException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The configuration a filter gets that is served or deployed. The project's {@code config.json} may
 * be missing, a file that was named may not.
 */
final class RunConfiguration {
  private final Path file;
  private final boolean required;
  private final String property;

  /**
   * @param property names another file
   */
  RunConfiguration(Path project, @Nullable File named, String property) {
    this.property = property;
    this.file = named == null ? project.resolve("config.json") : named.toPath();
    this.required = named != null;
  }

  /** Returns the file, which need not exist. */
  Path file() {
    return file;
  }

  /** Reads the file as it is now. */
  String text() throws BuildException, IOException {
    if (Files.isRegularFile(file)) {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
    if (required) {
      throw new BuildException(Advice.unreadableFile("configuration", file, property));
    }
    return "";
  }
}
