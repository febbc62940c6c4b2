package io.proxywasm.sdk.json;

import org.jspecify.annotations.Nullable;

/** A value and where it stands. */
final class JsonNode {
  /** The text of a number, kept as written until someone asks for a type. */
  record NumberText(String text) {}

  /** A String, Boolean, NumberText, JsonObject or JsonArray; null stands for JSON's null. */
  final @Nullable Object value;

  final int line;
  final int column;
  final String path;

  JsonNode(@Nullable Object value, int line, int column, String path) {
    this.value = value;
    this.line = line;
    this.column = column;
    this.path = path;
  }

  String string() {
    if (value instanceof String text) {
      return text;
    }
    throw expected("a string");
  }

  boolean bool() {
    if (value instanceof Boolean bool) {
      return bool;
    }
    throw expected("true or false");
  }

  int integer() {
    long number = longInteger();
    if (number < Integer.MIN_VALUE || number > Integer.MAX_VALUE) {
      throw expected("an integer of 32 bits");
    }
    return (int) number;
  }

  long longInteger() {
    if (value instanceof NumberText number) {
      try {
        return Long.parseLong(number.text());
      } catch (NumberFormatException e) {
        throw expected("an integer of 64 bits");
      }
    }
    throw expected("an integer");
  }

  double decimal() {
    if (value instanceof NumberText number) {
      return Double.parseDouble(number.text());
    }
    throw expected("a number");
  }

  JsonObject object() {
    if (value instanceof JsonObject object) {
      return object;
    }
    throw expected("an object");
  }

  JsonArray array() {
    if (value instanceof JsonArray array) {
      return array;
    }
    throw expected("an array");
  }

  private JsonException expected(String type) {
    return error("expected " + type + ", found " + describe());
  }

  JsonException error(String problem) {
    return new JsonException(line, column, path, problem);
  }

  private String describe() {
    if (value == null) {
      return "null";
    } else if (value instanceof String) {
      return "a string";
    } else if (value instanceof Boolean) {
      return value.toString();
    } else if (value instanceof NumberText number) {
      return "the number " + number.text();
    }
    return value instanceof JsonObject ? "an object" : "an array";
  }
}
