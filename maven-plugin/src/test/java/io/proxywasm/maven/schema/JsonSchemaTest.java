package io.proxywasm.maven.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.proxywasm.maven.teavm.json.RecordShapes;
import io.proxywasm.sdk.internal.json.schema.SchemaCheck;
import io.proxywasm.sdk.json.JsonException;
import io.proxywasm.sdk.json.JsonObject;
import io.proxywasm.sdk.json.JsonValue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonSchemaTest {
  private static final String VALID =
      """
      {"text": "t", "is-on": true, "number": 1, "large": 2, "ratio": 0.5, "mode": "SOFT",
       "part": {"id": "a"}}""";

  /** What the values of a member may be tried with. */
  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "0",
          "-1",
          "1.5",
          "1.0",
          "1e2",
          "2147483648",
          "9223372036854775808",
          "\"\"",
          "\"SOFT\"",
          "\"soft\"",
          "\"1s\"",
          "\"1.5h\"",
          "\"1.\"",
          "\"1.s\"",
          "\".5s\"",
          "\"1d\"",
          "\"1234567890123s\"",
          "{}",
          "[]",
          "[1]",
          "[\"a\", \"a\"]",
          "[\"a\", \"b\"]",
          "{\"a\": 1.5}",
          "{\"a\": \"b\"}",
          "{\"id\": \"x\"}",
          "{\"id\": \"x\", \"parts\": [{\"id\": \"y\"}]}",
          "{\"id\": \"x\", \"parts\": [{}]}",
          "{\"id\": \"x\", \"more\": 1}",
          "[{\"id\": \"x\"}]",
          "[{\"id\": 1}]");

  private static JsonObject json;
  private static Schema schema;

  @BeforeAll
  static void makeSchema() throws IOException {
    json = JsonSchema.of(RecordShapes.of(Sample.class.getName(), classes()));
    schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(json.toString());
  }

  static List<Path> classes() {
    return List.of(Path.of("target/test-classes"));
  }

  @Test
  void describesTheRecord() {
    assertEquals(
        JsonValue.parse(
                """
                {
                  "$schema": "https://json-schema.org/draft/2020-12/schema",
                  "title": "Sample",
                  "type": "object",
                  "properties": {
                    "text": {"type": "string"},
                    "is-on": {"type": "boolean"},
                    "number": {"type": "integer", "minimum": -2147483648, "maximum": 2147483647},
                    "large": {"type": "integer", "minimum": -9223372036854775808,
                      "maximum": 9223372036854775807},
                    "ratio": {"type": "number"},
                    "timeout": {"type": ["string", "null"], "pattern": "^[0-9]{1,12}(\\\\.[0-9]+)?(ms|s|m|h)$",
                      "default": "250ms"},
                    "mode": {"enum": ["SOFT", "HARD"]},
                    "part": {"$ref": "#/$defs/Part"},
                    "spare": {"anyOf": [{"$ref": "#/$defs/Part"}, {"type": "null"}]},
                    "fallback": {"enum": ["SOFT", "HARD", null], "default": "HARD"},
                    "maybe": {"type": ["integer", "null"], "minimum": -2147483648,
                      "maximum": 2147483647},
                    "parts": {"type": ["array", "null"], "items": {"$ref": "#/$defs/Part"}},
                    "names": {"type": ["array", "null"], "items": {"type": "string"},
                      "uniqueItems": true},
                    "weights": {"type": ["object", "null"],
                      "additionalProperties": {"type": "number"}},
                    "object": {"type": ["object", "null"], "default": {}},
                    "array": {"type": ["array", "null"], "default": [1,2]},
                    "value": {"default": null}
                  },
                  "required": ["text", "is-on", "number", "large", "ratio", "mode", "part"],
                  "additionalProperties": false,
                  "$defs": {
                    "Part": {
                      "type": "object",
                      "properties": {
                        "id": {"type": "string"},
                        "parts": {"type": ["array", "null"], "items": {"$ref": "#/$defs/Part"}},
                        "count": {"type": ["integer", "null"], "minimum": -2147483648,
                          "maximum": 2147483647, "default": 7}
                      },
                      "required": ["id"],
                      "additionalProperties": false
                    }
                  }
                }""")
            .toString()
            .replaceAll("\\s", ""),
        json.toString().replaceAll("\\s", ""));
  }

  static Stream<String> changed() {
    return Stream.concat(
            Stream.of("text", "is-on", "number", "large", "ratio", "timeout", "mode", "part"),
            Stream.of(
                "spare",
                "fallback",
                "maybe",
                "parts",
                "names",
                "weights",
                "object",
                "array",
                "value",
                "other"))
        .flatMap(JsonSchemaTest::changed);
  }

  private static Stream<String> changed(String member) {
    var without = JsonObject.parse(VALID);
    without.remove(member);
    return Stream.concat(
        Stream.of(without.toString()),
        VALUES.stream()
            .map(value -> JsonObject.parse(VALID).set(member, JsonValue.parse(value)).toString()));
  }

  @ParameterizedTest
  @MethodSource("changed")
  void allowsWhatTheRecordIsReadFrom(String configuration) {
    boolean isRead = true;
    try {
      JsonObject.parse(configuration).to(Sample.class);
    } catch (JsonException e) {
      isRead = false;
    }
    assertEquals(isRead, schema.validate(configuration, InputFormat.JSON).isEmpty());
    var problems = SchemaCheck.problems(json.toString(), configuration);
    assertEquals(isRead, problems.isEmpty(), () -> configuration + ": " + problems);
  }
}
