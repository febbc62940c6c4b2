package io.proxywasm.maven.deploy.fields;

import io.proxywasm.maven.build.BuildException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The user's own fields of a target: a YAML file that need not exist. It is read strictly, since a
 * misspelt field that is left out is a filter that does not do what was asked.
 */
public final class FieldsFile {
  private final Path file;

  public FieldsFile(Path file) {
    this.file = file;
  }

  /**
   * Reads the fields.
   *
   * @return maps, lists, texts, whole numbers and truths; empty without a file
   * @throws BuildException with line and column if it is not as the shape says
   */
  public Map<String, Object> read(Shape.Fields shape) throws BuildException, IOException {
    if (!Files.exists(file)) {
      return new LinkedHashMap<>();
    }
    var settings = LoadSettings.builder().setLabel(file.toString()).build();
    try {
      var root = new Compose(settings).composeString(Files.readString(file));
      return root.isEmpty()
          ? new LinkedHashMap<>()
          : new FieldsReader(file).fields(root.get(), shape);
    } catch (MarkedYamlEngineException e) {
      String place = e.getProblemMark().map(FieldsReader::place).orElse("");
      throw new BuildException("%s%s is no YAML: %s.".formatted(file, place, e.getProblem()), e);
    } catch (YamlEngineException e) {
      throw new BuildException("%s is no YAML: %s".formatted(file, e.getMessage()), e);
    }
  }
}
