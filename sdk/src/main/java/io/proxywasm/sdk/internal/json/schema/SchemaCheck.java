package io.proxywasm.sdk.internal.json.schema;

import io.proxywasm.sdk.json.JsonArray;
import io.proxywasm.sdk.json.JsonException;
import io.proxywasm.sdk.json.JsonKind;
import io.proxywasm.sdk.json.JsonObject;
import io.proxywasm.sdk.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Checks a configuration against a schema of the kind that the Maven plugin writes. It finds all
 * that is wrong, of which the filter itself would name the first.
 */
public final class SchemaCheck {
  private final JsonObject root;
  private final List<String> problems = new ArrayList<>();

  private SchemaCheck(JsonObject root) {
    this.root = root;
  }

  /** Returns what is wrong, each with line, column and path; empty if nothing is. */
  public static List<String> problems(String schema, String configuration) {
    var check = new SchemaCheck(JsonObject.parse(schema));
    try {
      check.value(JsonValue.parse(configuration), check.root);
    } catch (JsonException e) {
      check.problems.add(e.getMessage());
    }
    return check.problems;
  }

  private void value(JsonValue value, JsonObject schema) {
    if (schema.has("$ref")) {
      value(value, referred(schema.string("$ref")));
    } else if (schema.has("anyOf")) {
      // A record or null: what is not null has to be the record.
      if (value.kind() != JsonKind.NULL) {
        value(value, schema.array("anyOf").object(0));
      }
    } else if (schema.has("enum")) {
      constant(value, schema.array("enum"));
    } else if (schema.has("type")) {
      typed(value, schema);
    }
  }

  private JsonObject referred(String reference) {
    return reference.equals("#")
        ? root
        : root.object("$defs").object(reference.substring("#/$defs/".length()));
  }

  private void constant(JsonValue value, JsonArray constants) {
    var known = new ArrayList<String>();
    for (var constant : constants) {
      if (constant.toString().equals(value.toString())) {
        return;
      }
      known.add(constant.toString());
    }
    problem(value, "expected one of %s, found %s".formatted(String.join(", ", known), value));
  }

  private void typed(JsonValue value, JsonObject schema) {
    var type = schema.get("type");
    boolean orNull = type.kind() == JsonKind.ARRAY;
    if (orNull && value.kind() == JsonKind.NULL) {
      return;
    }
    try {
      switch (orNull ? type.array().string(0) : type.string()) {
        case "object" -> members(value.object(), schema);
        case "array" -> elements(value.array(), schema);
        case "string" -> text(value, value.string(), schema);
        case "boolean" -> value.bool();
        case "integer" -> whole(value, schema);
        default -> value.decimal();
      }
    } catch (JsonException e) {
      problems.add(e.getMessage());
    }
  }

  private void members(JsonObject object, JsonObject schema) {
    if (schema.has("required")) {
      for (String name : schema.strings("required")) {
        if (object.find(name).isEmpty()) {
          problem(object, "the member \"" + name + "\" is missing");
        }
      }
    }
    var properties = schema.has("properties") ? schema.object("properties") : JsonObject.empty();
    for (String name : object.names()) {
      if (properties.has(name)) {
        value(object.get(name), properties.object(name));
      }
    }
    if (schema.has("additionalProperties")) {
      others(object, properties.names(), schema.get("additionalProperties"));
    }
  }

  private void others(JsonObject object, Set<String> known, JsonValue allowed) {
    if (allowed.kind() == JsonKind.OBJECT) {
      object.names().forEach(name -> value(object.get(name), allowed.object()));
    } else {
      object.allowOnly(known.toArray(String[]::new));
    }
  }

  private void elements(JsonArray array, JsonObject schema) {
    var seen = new HashSet<String>();
    for (var element : array) {
      if (schema.has("items")) {
        value(element, schema.object("items"));
      }
      if (schema.has("uniqueItems") && !seen.add(element.toString())) {
        problem(element, "is in the array twice");
      }
    }
  }

  private void text(JsonValue value, String text, JsonObject schema) {
    if (schema.has("pattern") && !Pattern.compile(schema.string("pattern")).matcher(text).find()) {
      problem(value, "%s does not match %s".formatted(value, schema.string("pattern")));
    }
  }

  private void whole(JsonValue value, JsonObject schema) {
    value.decimal();
    var number = new BigDecimal(value.toString());
    if (number.stripTrailingZeros().scale() > 0
        || number.compareTo(new BigDecimal(schema.get("minimum").toString())) < 0
        || number.compareTo(new BigDecimal(schema.get("maximum").toString())) > 0) {
      problem(
          value,
          "expected a whole number from %s to %s, found %s"
              .formatted(schema.get("minimum"), schema.get("maximum"), value));
    }
  }

  private void problem(JsonValue value, String problem) {
    problems.add(value.error(problem).getMessage());
  }
}
