package io.proxywasm.examples.redact;

import io.proxywasm.sdk.json.JsonArray;
import io.proxywasm.sdk.json.JsonKind;
import io.proxywasm.sdk.json.JsonObject;
import io.proxywasm.sdk.json.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * One thing that nobody shall see.
 *
 * @param path member names with dots between; {@code *} is every member or element
 * @param replacement what stands in its place; it is removed without one
 */
record Rule(String path, Optional<String> replacement) {
  private static final String ALL = "*";

  Rule {
    if (("." + path + ".").contains("..")) {
      throw new IllegalArgumentException(
          "a path is member names with dots between, such as user.password or cards.*.number");
    }
  }

  /** Takes what the path leads to out of a body, and tells whether it was there. */
  boolean apply(JsonValue body) {
    return apply(body, path);
  }

  private boolean apply(JsonValue value, String path) {
    int dot = path.indexOf('.');
    String step = dot < 0 ? path : path.substring(0, dot);
    String rest = dot < 0 ? "" : path.substring(dot + 1);
    if (value.kind() == JsonKind.OBJECT) {
      return inObject(value.object(), step, rest);
    }
    return value.kind() == JsonKind.ARRAY && step.equals(ALL) && inArray(value.array(), rest);
  }

  private boolean inObject(JsonObject object, String step, String rest) {
    boolean found = false;
    for (String name : step.equals(ALL) ? object.names() : List.of(step)) {
      Optional<JsonValue> member = object.find(name);
      if (member.isPresent()) {
        if (!rest.isEmpty()) {
          found |= apply(member.get(), rest);
        } else {
          found = true;
          if (replacement.isPresent()) {
            object.set(name, replacement.get());
          } else {
            object.remove(name);
          }
        }
      }
    }
    return found;
  }

  private boolean inArray(JsonArray array, String rest) {
    boolean found = false;
    for (int i = array.size() - 1; i >= 0; i--) {
      if (!rest.isEmpty()) {
        found |= apply(array.get(i), rest);
      } else {
        found = true;
        if (replacement.isPresent()) {
          array.set(i, JsonValue.of(replacement.get()));
        } else {
          array.remove(i);
        }
      }
    }
    return found;
  }
}
