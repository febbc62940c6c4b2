package io.proxywasm.maven.deploy.fields;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fields within fields, by paths such as {@code vm_config.vm_id}. */
public final class Tree {
  private final Map<String, Object> fields;

  /** Works on these fields themselves. */
  public Tree(Map<String, Object> fields) {
    this.fields = fields;
  }

  /** Returns a copy, so that the original stays as it is. */
  public static Tree copy(Map<String, Object> fields) {
    return new Tree(copied(fields));
  }

  private static Map<String, Object> copied(Map<?, ?> fields) {
    var copy = new LinkedHashMap<String, Object>();
    fields.forEach(
        (name, value) -> copy.put((String) name, value instanceof Map<?, ?> m ? copied(m) : value));
    return copy;
  }

  /** Returns the fields. */
  public Map<String, Object> fields() {
    return fields;
  }

  /** Sets a field, over what is there. */
  public Tree set(String path, Object value) {
    parent(path).put(path.substring(path.lastIndexOf('.') + 1), value);
    return this;
  }

  /** Sets a field that is not there. */
  public Tree setDefault(String path, Object value) {
    return get(path) == null ? set(path, value) : this;
  }

  /** Returns a field's value; null if it is not there. */
  public @Nullable Object get(String path) {
    Object at = fields;
    for (String name : path.split("\\.", -1)) {
      if (!(at instanceof Map<?, ?> map)) {
        return null;
      }
      at = map.get(name);
    }
    return at;
  }

  /** Returns a field's text; empty if it is not there. */
  public String text(String path) {
    return get(path) instanceof String text ? text : "";
  }

  @SuppressWarnings("unchecked") // only fields of fields have names below them
  private Map<String, Object> parent(String path) {
    Map<String, Object> at = fields;
    String[] names = path.split("\\.", -1);
    for (int i = 0; i < names.length - 1; i++) {
      at = (Map<String, Object>) at.computeIfAbsent(names[i], name -> new LinkedHashMap<>());
    }
    return at;
  }
}
