package io.proxywasm.harness.internal.engine;

import io.proxywasm.harness.HostFailure;
import io.proxywasm.sdk.internal.json.schema.SchemaCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The schema of the configuration, which the build writes beside a module when the filter reads a
 * record. What the filter takes has to be of it: {@code mvn deploy} and editors go by the schema.
 */
final class SchemaBeside {
  private static final String MODULE = ".wasm";

  private final Path file;

  private SchemaBeside(Path file) {
    this.file = file;
  }

  /** Returns the schema of a module, whether there is one or not. */
  static SchemaBeside of(Path module) {
    String name = module.getFileName().toString();
    String plain =
        name.endsWith(MODULE) ? name.substring(0, name.length() - MODULE.length()) : name;
    return new SchemaBeside(module.resolveSibling(plain + ".schema.json"));
  }

  /**
   * Compares it with what a filter has taken.
   *
   * @throws HostFailure if the schema refuses that
   */
  void requireTaking(byte[] configuration) {
    if (configuration.length == 0 || !Files.isRegularFile(file)) {
      return;
    }
    try {
      var problems =
          SchemaCheck.problems(
              Files.readString(file), new String(configuration, StandardCharsets.UTF_8));
      if (!problems.isEmpty()) {
        throw new HostFailure(
            "The filter takes a configuration that its schema refuses, and with it mvn deploy:\n  "
                + String.join("\n  ", problems)
                + "\nThe schema is "
                + file
                + ", made of the record that the filter reads. Let it refuse this configuration,"
                + " or name the right record as <configurationRecord> of the plugin.");
      }
    } catch (IOException e) {
      throw new HostFailure("The schema " + file + " cannot be read: " + e, e);
    }
  }
}
