package io.proxywasm.maven.deploy.fields;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What may stand in a place of a target's fields. */
public sealed interface Shape {
  /** Any text. */
  Shape TEXT = new Text(Pattern.compile("(?s).*"), "text");

  /** True or false. */
  Shape TRUTH = new Truth();

  /** Anything at all, for what only the target's server knows. */
  Shape ANYTHING = new Anything();

  /**
   * A text of a form.
   *
   * @param form what the whole text has to match
   * @param called what the user is told to write, as in {@code a time such as 1s}
   */
  record Text(Pattern form, String called) implements Shape {}

  /** True or false. */
  record Truth() implements Shape {}

  /** A whole number within bounds. */
  record Whole(long least, long most) implements Shape {}

  /** One of these words. */
  record OneOf(List<String> words) implements Shape {}

  /** Many of one shape. */
  record ListOf(Shape element) implements Shape {}

  /** Values of one shape under names that the user chooses. */
  record MapOf(Shape value) implements Shape {}

  /** A field each, under these names alone. */
  record Fields(Map<String, Shape> known) implements Shape {}

  /** A field that exists and is not the user's to set here: says what sets it. */
  record Ours(String setBy) implements Shape {}

  /** See {@link #ANYTHING}. */
  record Anything() implements Shape {}

  /** Returns a shape of one of these words. */
  static Shape oneOf(String... words) {
    return new OneOf(List.of(words));
  }

  /** Returns a shape of fields: their names, each followed by its shape, in the order to write. */
  static Fields fields(Object... namesAndShapes) {
    var known = new LinkedHashMap<String, Shape>();
    for (int i = 0; i < namesAndShapes.length; i += 2) {
      known.put((String) namesAndShapes[i], (Shape) namesAndShapes[i + 1]);
    }
    return new Fields(known);
  }
}
