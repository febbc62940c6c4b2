package io.proxywasm.maven.deploy.kube;

import io.proxywasm.sdk.json.JsonArray;
import io.proxywasm.sdk.json.JsonException;
import io.proxywasm.sdk.json.JsonObject;
import io.proxywasm.sdk.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON as the maps, lists and values that YAML is read to. */
final class Json {
  private Json() {}

  /**
   * Reads an object.
   *
   * @throws JsonException if it is none
   */
  static Map<String, Object> read(String text) {
    return map(JsonObject.parse(text));
  }

  /** Writes an object. */
  static String write(Map<String, ?> fields) {
    return object(fields).toString();
  }

  static Map<String, Object> map(JsonObject object) {
    var map = new LinkedHashMap<String, Object>();
    for (String name : object.names()) {
      var value = value(object.get(name));
      if (value != null) { // to Kubernetes the same as nothing
        map.put(name, value);
      }
    }
    return map;
  }

  private static @Nullable Object value(JsonValue value) {
    return switch (value.kind()) {
      case OBJECT -> map(value.object());
      case ARRAY -> list(value.array());
      case STRING -> value.string();
      case BOOLEAN -> value.bool();
      case NUMBER -> number(value);
      case NULL -> null;
    };
  }

  private static List<Object> list(JsonArray array) {
    var list = new ArrayList<>();
    array.forEach(each -> list.add(value(each)));
    return list;
  }

  private static Object number(JsonValue value) {
    double decimal = value.decimal();
    return decimal == Math.rint(decimal) && Math.abs(decimal) < Long.MAX_VALUE
        ? (Object) value.longInteger()
        : (Object) decimal;
  }

  private static JsonObject object(Map<String, ?> fields) {
    var object = JsonObject.empty();
    fields.forEach((name, value) -> object.set(name, json(value)));
    return object;
  }

  @SuppressWarnings("unchecked") // only objects have names below them
  private static JsonValue json(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return object((Map<String, ?>) map);
    } else if (value instanceof List<?> list) {
      var array = JsonArray.empty();
      list.forEach(each -> array.add(json(each)));
      return array;
    } else if (value instanceof String text) {
      return JsonValue.of(text);
    } else if (value instanceof Boolean truth) {
      return JsonValue.of(truth);
    } else if (value instanceof Double decimal) {
      return JsonValue.of(decimal);
    }
    return value == null ? JsonValue.ofNull() : JsonValue.of(((Number) value).longValue());
  }
}
