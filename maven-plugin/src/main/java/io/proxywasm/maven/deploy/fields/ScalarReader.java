package io.proxywasm.maven.deploy.fields;

import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads a single value. What YAML takes for a number or a truth is no text: quotes make it one. */
final class ScalarReader {
  private final Shape shape;

  ScalarReader(Shape shape) {
    this.shape = shape;
  }

  /** Returns the value; empty if it is none of the shape. */
  Optional<Object> read(Node node) {
    return node instanceof ScalarNode scalar
        ? plain(scalar).filter(value -> accepts(shape, value))
        : Optional.empty();
  }

  /** Returns a text, a whole number, a truth or a decimal number; empty for null. */
  static Optional<Object> plain(ScalarNode scalar) {
    String text = scalar.getValue();
    Tag tag = scalar.getTag();
    if (tag.equals(Tag.NULL)) {
      return Optional.empty();
    } else if (tag.equals(Tag.BOOL)) {
      return Optional.of(Boolean.valueOf(text));
    } else if (tag.equals(Tag.INT) && text.matches("[-+]?[0-9]{1,18}")) {
      return Optional.of(Long.valueOf(text));
    } else if (tag.equals(Tag.FLOAT) && text.matches("[-+]?[0-9]*\\.?[0-9]+([eE][-+]?[0-9]+)?")) {
      return Optional.of(Double.valueOf(text));
    }
    return tag.equals(Tag.STR) ? Optional.of(text) : Optional.empty();
  }

  /** Tells whether a value is one of the shape. */
  static boolean accepts(Shape shape, Object value) {
    if (shape instanceof Shape.Text text) {
      return value instanceof String string && text.form().matcher(string).matches();
    } else if (shape instanceof Shape.OneOf words) {
      return value instanceof String string && words.words().contains(string);
    } else if (shape instanceof Shape.Whole whole) {
      return value instanceof Long number && number >= whole.least() && number <= whole.most();
    }
    return value instanceof Boolean;
  }

  /** Returns what the user is told to write. */
  static String called(Shape shape) {
    if (shape instanceof Shape.Text text) {
      return text.called() + " (in quotes, if YAML takes it for something else)";
    } else if (shape instanceof Shape.OneOf words) {
      return "one of " + String.join(", ", words.words());
    } else if (shape instanceof Shape.Whole whole) {
      return "a whole number from %d to %d".formatted(whole.least(), whole.most());
    }
    return "true or false";
  }
}
