package io.proxywasm.maven.deploy.fields;

import io.proxywasm.maven.build.BuildException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sets fields by parameters, over what the user's file says. */
public final class Overlay {
  private final Tree fields;
  private final Shape.Fields shape;

  /** Makes an overlay over fields of a shape. */
  public Overlay(Map<String, Object> fields, Shape.Fields shape) {
    this.fields = new Tree(fields);
    this.shape = shape;
  }

  /**
   * Sets a field.
   *
   * @param parameter names it to the user
   * @param path of a field that the shape has
   * @param value null, or nothing in it, leaves what is there
   * @throws BuildException if the shape does not allow the value
   */
  public Overlay set(String parameter, String path, @Nullable Object value) throws BuildException {
    if (value != null && !List.of().equals(value) && !Map.of().equals(value)) {
      Shape at = at(path);
      if (!(value instanceof List || value instanceof Map) && !ScalarReader.accepts(at, value)) {
        throw new BuildException(
            "%s is '%s': write %s.".formatted(parameter, value, ScalarReader.called(at)));
      }
      fields.set(path, value);
    }
    return this;
  }

  private Shape at(String path) {
    Shape at = shape;
    for (String name : path.split("\\.", -1)) {
      at = ((Shape.Fields) at).known().get(name);
    }
    return at;
  }
}
