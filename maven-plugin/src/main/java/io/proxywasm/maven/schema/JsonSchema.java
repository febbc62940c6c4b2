package io.proxywasm.maven.schema;

import io.proxywasm.sdk.internal.json.shape.RecordShape;
import io.proxywasm.sdk.internal.json.shape.TypeShape;
import io.proxywasm.sdk.internal.json.shape.TypeShape.Container;
import io.proxywasm.sdk.json.JsonArray;
import io.proxywasm.sdk.json.JsonObject;
import io.proxywasm.sdk.json.JsonValue;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/**
 * Makes the JSON schema, draft 2020-12, of what a record is read from. It accepts what the record's
 * reader accepts, but for what a schema cannot say: equal members of an object, times beyond 292
 * years, and what the record's constructor checks.
 */
final class JsonSchema {
  private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
  private static final String DEFINITIONS = "$defs";
  private static final String REFERENCE = "$ref";

  /** See {@code DurationCodec}. */
  private static final String TIME = "^[0-9]{1,12}(\\.[0-9]+)?(ms|s|m|h)$";

  private final Map<String, RecordShape> shapes;
  private final Map<String, String> references = new HashMap<>();

  private JsonSchema(Map<String, RecordShape> shapes) {
    this.shapes = shapes;
  }

  /** Returns the schema of the first of these records, which has all others. */
  static JsonObject of(Map<String, RecordShape> shapes) {
    return new JsonSchema(shapes).root();
  }

  private JsonObject root() {
    Iterator<RecordShape> all = shapes.values().iterator();
    RecordShape first = all.next();
    references.put(first.className(), "#");
    var names = new HashMap<String, Integer>();
    all.forEachRemaining(
        shape -> {
          String name = simpleName(shape.className());
          int count = names.merge(name, 1, Integer::sum);
          references.put(
              shape.className(), "#/" + DEFINITIONS + "/" + (count == 1 ? name : name + count));
        });
    var schema =
        JsonObject.empty().set("$schema", DRAFT).set("title", simpleName(first.className()));
    describe(first, schema);
    if (shapes.size() > 1) {
      var definitions = JsonObject.empty();
      for (var shape : shapes.values()) {
        if (!shape.equals(first)) {
          String reference = references.get(shape.className());
          definitions.set(
              reference.substring(reference.lastIndexOf('/') + 1),
              describe(shape, JsonObject.empty()));
        }
      }
      schema.set(DEFINITIONS, definitions);
    }
    return schema;
  }

  private static String simpleName(String className) {
    return className.substring(
        Math.max(className.lastIndexOf('.'), className.lastIndexOf('$')) + 1);
  }

  private JsonObject describe(RecordShape shape, JsonObject schema) {
    var properties = JsonObject.empty();
    var required = JsonArray.empty();
    for (var component : shape.components()) {
      boolean isRequired =
          component.defaultJson() == null && !(component.type() instanceof TypeShape.Of);
      var property = schema(component.type());
      if (isRequired) {
        required.add(component.member());
      } else {
        property = orNull(property);
      }
      if (component.defaultJson() != null) {
        property.set("default", JsonValue.parse(component.defaultJson()));
      }
      properties.set(component.member(), property);
    }
    schema.set("type", "object").set("properties", properties);
    if (required.size() > 0) {
      schema.set("required", required);
    }
    return schema.set("additionalProperties", false);
  }

  /** Allows null as well, which a reader takes as if the member were missing. */
  private static JsonObject orNull(JsonObject schema) {
    if (schema.has("type")) {
      return schema.set("type", JsonArray.empty().add(schema.string("type")).add("null"));
    } else if (schema.has("enum")) {
      return schema.set("enum", schema.array("enum").add(JsonValue.ofNull()));
    } else if (schema.has(REFERENCE)) {
      var either = JsonArray.empty().add(schema).add(JsonObject.empty().set("type", "null"));
      return JsonObject.empty().set("anyOf", either);
    }
    return schema;
  }

  private JsonObject schema(TypeShape type) {
    var schema = JsonObject.empty();
    if (type instanceof TypeShape.Plain plain) {
      return plain(plain, schema);
    } else if (type instanceof TypeShape.Enumeration enumeration) {
      var constants = JsonArray.empty();
      enumeration.constants().forEach(constants::add);
      return schema.set("enum", constants);
    } else if (type instanceof TypeShape.Nested nested) {
      return schema.set(REFERENCE, references.get(nested.className()));
    }
    var of = (TypeShape.Of) type;
    return of.container() == Container.OPTIONAL ? schema(of.element()) : container(of, schema);
  }

  private static JsonObject plain(TypeShape.Plain type, JsonObject schema) {
    return switch (type) {
      case STRING -> schema.set("type", "string");
      case BOOLEAN -> schema.set("type", "boolean");
      case INT -> integer(schema, Integer.MIN_VALUE, Integer.MAX_VALUE);
      case LONG -> integer(schema, Long.MIN_VALUE, Long.MAX_VALUE);
      case DOUBLE -> schema.set("type", "number");
      case DURATION -> schema.set("type", "string").set("pattern", TIME);
      case OBJECT -> schema.set("type", "object");
      case ARRAY -> schema.set("type", "array");
      case VALUE -> schema;
    };
  }

  private static JsonObject integer(JsonObject schema, long minimum, long maximum) {
    return schema.set("type", "integer").set("minimum", minimum).set("maximum", maximum);
  }

  private JsonObject container(TypeShape.Of of, JsonObject schema) {
    var element = schema(of.element());
    return switch (of.container()) {
      case MAP -> schema.set("type", "object").set("additionalProperties", element);
      case SET -> schema.set("type", "array").set("items", element).set("uniqueItems", true);
      default -> schema.set("type", "array").set("items", element);
    };
  }
}
