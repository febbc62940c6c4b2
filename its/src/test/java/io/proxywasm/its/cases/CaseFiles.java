package io.proxywasm.its.cases;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the case files, each one or several YAML documents, and holds them to the schema. */
final class CaseFiles {
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .build();

  private CaseFiles() {}

  /** A case and where it is written. */
  record Located(String file, BehaviourCase behaviour) {
    @Override
    public String toString() {
      return file + ": " + behaviour.name();
    }
  }

  static List<Located> readAll(Path folder) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(folder.resolve("schema.json")), InputFormat.JSON);
    List<Located> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".yaml")).sorted().toList()) {
        cases.addAll(read(file, schema));
      }
    }
    return cases;
  }

  static List<Located> read(Path file, Schema schema) throws IOException {
    String name = file.getFileName().toString().replace(".yaml", "");
    List<Located> cases = new ArrayList<>();
    Set<String> names = new HashSet<>();
    try (var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(file.toFile())) {
      while (documents.hasNext()) {
        JsonNode document = documents.next();
        var errors = schema.validate(document);
        if (!errors.isEmpty()) {
          throw new IOException(
              file + ", case '" + document.path("name").asString("?") + "': " + errors);
        }
        BehaviourCase behaviour = YAML.treeToValue(document, BehaviourCase.class);
        if (!names.add(behaviour.name())) {
          throw new IOException(file + " has two cases named '" + behaviour.name() + "'");
        }
        cases.add(new Located(name, behaviour));
      }
    }
    return cases;
  }
}
