package io.proxywasm.sdk.internal.json.shape;

import java.util.List;

/** A type that is read from JSON. */
public sealed interface TypeShape {
  /** A type without parts. */
  enum Plain implements TypeShape {
    STRING,
    BOOLEAN,
    INT,
    LONG,
    DOUBLE,
    DURATION,
    OBJECT,
    ARRAY,
    VALUE
  }

  /** What holds others; a map's keys are strings. */
  enum Container {
    OPTIONAL,
    LIST,
    SET,
    MAP
  }

  /**
   * A container.
   *
   * @param element what it holds
   */
  record Of(Container container, TypeShape element) implements TypeShape {}

  /** An enum, read by the names of its constants. */
  record Enumeration(String className, List<String> constants) implements TypeShape {}

  /** Another record, or the same. */
  record Nested(String className) implements TypeShape {}
}
