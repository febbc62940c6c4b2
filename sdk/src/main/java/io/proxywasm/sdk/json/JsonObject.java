package io.proxywasm.sdk.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object, read by member name. A getter without a default value needs the member; one with a
 * default returns it when the member is missing or null. A member of another type is an error in
 * either case. All errors are {@link JsonException}s.
 */
public final class JsonObject {
  private final int line;
  private final int column;
  private final String path;
  private final Map<String, JsonNode> members = new LinkedHashMap<>();

  JsonObject(int line, int column, String path) {
    this.line = line;
    this.column = column;
    this.path = path;
  }

  /** Reads a JSON text whose outermost value is an object. */
  public static JsonObject parse(String json) {
    return new JsonReader(json).document().object();
  }

  /** Returns an object without members. */
  public static JsonObject empty() {
    return new JsonObject(1, 1, "$");
  }

  /** Returns the members' names, in the order of the text. */
  public Set<String> names() {
    return Collections.unmodifiableSet(members.keySet());
  }

  /** Tells whether there is a member that is not null. */
  public boolean has(String name) {
    return find(name) != null;
  }

  /**
   * Refuses members of other names, so that a misspelt one is noticed.
   *
   * @return this
   */
  public JsonObject allowOnly(String... names) {
    for (Map.Entry<String, JsonNode> member : members.entrySet()) {
      if (!List.of(names).contains(member.getKey())) {
        throw member.getValue().error("unknown member; known are " + String.join(", ", names));
      }
    }
    return this;
  }

  public String string(String name) {
    return get(name).string();
  }

  public String string(String name, String defaultValue) {
    JsonNode node = find(name);
    return node == null ? defaultValue : node.string();
  }

  public boolean bool(String name) {
    return get(name).bool();
  }

  public boolean bool(String name, boolean defaultValue) {
    JsonNode node = find(name);
    return node == null ? defaultValue : node.bool();
  }

  public int integer(String name) {
    return get(name).integer();
  }

  public int integer(String name, int defaultValue) {
    JsonNode node = find(name);
    return node == null ? defaultValue : node.integer();
  }

  public long longInteger(String name) {
    return get(name).longInteger();
  }

  public long longInteger(String name, long defaultValue) {
    JsonNode node = find(name);
    return node == null ? defaultValue : node.longInteger();
  }

  public double decimal(String name) {
    return get(name).decimal();
  }

  public double decimal(String name, double defaultValue) {
    JsonNode node = find(name);
    return node == null ? defaultValue : node.decimal();
  }

  public JsonObject object(String name) {
    return get(name).object();
  }

  public JsonArray array(String name) {
    return get(name).array();
  }

  /** Returns an array of strings; empty if the member is missing or null. */
  public List<String> strings(String name) {
    List<String> strings = new ArrayList<>();
    JsonNode node = find(name);
    if (node != null) {
      JsonArray array = node.array();
      for (int i = 0; i < array.size(); i++) {
        strings.add(array.string(i));
      }
    }
    return strings;
  }

  /** Returns an array of objects; empty if the member is missing or null. */
  public List<JsonObject> objects(String name) {
    List<JsonObject> objects = new ArrayList<>();
    JsonNode node = find(name);
    if (node != null) {
      JsonArray array = node.array();
      for (int i = 0; i < array.size(); i++) {
        objects.add(array.object(i));
      }
    }
    return objects;
  }

  /** Makes an error that points to a member, for checks of the caller's own. */
  public JsonException error(String name, String problem) {
    JsonNode node = members.get(name);
    return node != null ? node.error(problem) : new JsonException(line, column, path, problem);
  }

  boolean put(String name, JsonNode node) {
    return members.put(name, node) == null;
  }

  private JsonNode get(String name) {
    JsonNode node = members.get(name);
    if (node == null) {
      throw new JsonException(line, column, path, "the member \"" + name + "\" is missing");
    }
    return node;
  }

  private @Nullable JsonNode find(String name) {
    JsonNode node = members.get(name);
    return node == null || node.value == null ? null : node;
  }
}
