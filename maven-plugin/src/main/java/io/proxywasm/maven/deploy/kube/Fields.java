package io.proxywasm.maven.deploy.kube;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads fields of what a cluster answered, by paths such as {@code metadata.name}. */
final class Fields {
  private Fields() {}

  /** Returns a value; null if it is not there. */
  static @Nullable Object get(Map<String, ?> in, String path) {
    Object at = in;
    for (String name : path.split("\\.", -1)) {
      if (!(at instanceof Map<?, ?> map)) {
        return null;
      }
      at = map.get(name);
    }
    return at;
  }

  /** Returns a text; empty if it is not there. */
  static String text(Map<String, ?> in, String path) {
    return get(in, path) instanceof String text ? text : "";
  }

  /** Returns an object's fields; none if it is not there. */
  @SuppressWarnings("unchecked") // JSON's names are texts
  static Map<String, Object> object(Map<String, ?> in, String path) {
    return get(in, path) instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
  }

  /** Returns a list of objects; an empty one if it is not there. */
  @SuppressWarnings("unchecked") // JSON's names are texts
  static List<Map<String, Object>> objects(Map<String, ?> in, String path) {
    return get(in, path) instanceof List<?> list ? (List<Map<String, Object>>) list : List.of();
  }

  /** Tells whether all that was wanted is there; a server adds defaults to it. */
  static boolean contains(@Nullable Object there, @Nullable Object wanted) {
    if (wanted instanceof Map<?, ?> fields && there instanceof Map<?, ?> in) {
      return fields.entrySet().stream()
          .allMatch(field -> contains(in.get(field.getKey()), field.getValue()));
    } else if (wanted instanceof List<?> list && there instanceof List<?> in) {
      return list.size() == in.size()
          && IntStream.range(0, list.size()).allMatch(i -> contains(in.get(i), list.get(i)));
    }
    return Objects.equals(there, wanted);
  }
}
