package io.proxywasm.maven.deploy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Resources to be compared by people, without the values of the plugin's configuration, of which
 * some may be secrets: their paths are shown, and whether they differ.
 *
 * @param before what is there
 * @param after what will be there
 */
public record Masked(Map<String, Object> before, Map<String, Object> after) {
  private static final String SAME = "(not shown)";
  private static final String OLD = "(not shown, before)";
  private static final String NEW = "(not shown, after)";

  /**
   * Masks two resources.
   *
   * @param fields the names of the fields that hold configurations
   */
  public static Masked of(
      Map<String, Object> before, Map<String, Object> after, Set<String> fields) {
    return new Masked(
        map(before, after, fields, false, OLD), map(after, before, fields, false, NEW));
  }

  private static Map<String, Object> map(
      Map<?, ?> one, @Nullable Object other, Set<String> fields, boolean within, String mark) {
    var masked = new LinkedHashMap<String, Object>();
    one.forEach(
        (name, value) -> {
          var others = other instanceof Map<?, ?> map ? map.get(name) : null;
          boolean hidden = within || fields.contains(name);
          masked.put(String.valueOf(name), value(value, others, fields, hidden, mark));
        });
    return masked;
  }

  private static Object value(
      Object one, @Nullable Object other, Set<String> fields, boolean within, String mark) {
    if (one instanceof Map<?, ?> map) {
      return map(map, other, fields, within, mark);
    } else if (one instanceof List<?> list) {
      var masked = new ArrayList<>();
      for (int i = 0; i < list.size(); i++) {
        var others = other instanceof List<?> there && i < there.size() ? there.get(i) : null;
        masked.add(value(list.get(i), others, fields, within, mark));
      }
      return masked;
    }
    return !within ? one : Objects.equals(one, other) ? SAME : mark;
  }
}
