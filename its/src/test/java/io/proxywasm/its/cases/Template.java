package io.proxywasm.its.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A YAML file in which a value {@code ${name}} stands for one that a case gives. */
final class Template {
  private static final YAMLMapper YAML = new YAMLMapper();

  private Template() {}

  static JsonNode fill(Path file, Map<String, Object> values) throws IOException {
    return fill(YAML.readTree(Files.readString(file)), values);
  }

  private static JsonNode fill(JsonNode node, Map<String, Object> values) {
    if (node instanceof ObjectNode object) {
      for (String name : object.propertyNames().toArray(String[]::new)) {
        object.set(name, fill(object.get(name), values));
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, fill(array.get(i), values));
      }
    } else if (node.isString() && node.asString().startsWith("${")) {
      String name = node.asString().substring(2, node.asString().length() - 1);
      Object value = values.get(name);
      if (value == null) {
        throw new IllegalArgumentException("The template has no value for " + name);
      }
      return YAML.valueToTree(value);
    }
    return node;
  }
}
