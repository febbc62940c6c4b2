package io.proxywasm.maven.schema;

import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.teavm.json.RecordShapes;
import io.proxywasm.sdk.internal.json.shape.ShapeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The file that describes what a filter's configuration may be. */
public final class ConfigurationSchema {
  private final Path file;

  public ConfigurationSchema(Path file) {
    this.file = file;
  }

  /**
   * Writes the schema of the record that the filter reads its configuration into. Without one, or
   * with several of which none is wanted, there is no file.
   *
   * @param classPath the filter's classes first
   * @param wanted the record class; null for the one that the classes read
   * @return the record classes: the schema was written if it is one
   * @throws BuildException if the wanted one cannot be read from JSON
   */
  public SortedSet<String> write(List<Path> classPath, @Nullable String wanted)
      throws BuildException, IOException {
    var records = new TreeSet<String>();
    if (wanted == null) {
      records.addAll(ConfigurationReads.in(classPath.get(0)));
    } else {
      records.add(wanted);
    }
    if (records.size() != 1) {
      Files.deleteIfExists(file);
      return records;
    }
    try {
      String schema = JsonSchema.of(RecordShapes.of(records.first(), classPath)) + "\n";
      if (!Files.exists(file) || !Files.readString(file).equals(schema)) {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, schema);
      }
    } catch (ShapeException e) {
      throw new BuildException("The configuration has no schema: " + e.getMessage() + ".", e);
    }
    return records;
  }
}
