package io.proxywasm.examples.acl;

import io.proxywasm.sdk.json.JsonObject;
import java.util.List;

/** Whom a rule is for, and whether it denies them. An empty list or prefix is for everybody. */
record Rule(boolean denies, List<String> methods, String pathPrefix, List<String> users) {
  static Rule of(JsonObject json) {
    json.allowOnly("action", "methods", "pathPrefix", "users");
    boolean denies =
        switch (json.string("action")) {
          case "ALLOW" -> false;
          case "DENY" -> true;
          default -> throw json.error("action", "expected ALLOW or DENY");
        };
    return new Rule(
        denies, strings(json, "methods"), json.string("pathPrefix", ""), strings(json, "users"));
  }

  private static List<String> strings(JsonObject json, String name) {
    return json.has(name) ? json.strings(name) : List.of();
  }

  boolean matches(String method, String path, String user) {
    return (methods.isEmpty() || methods.contains(method))
        && path.startsWith(pathPrefix)
        && (users.isEmpty() || users.contains(user));
  }
}
