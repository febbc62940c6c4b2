package io.proxywasm.sdk.internal.json;

import io.proxywasm.sdk.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** Reads and writes the values of one Java type. Without state, so that one can be kept. */
public abstract class Codec {
  /**
   * Reads a value.
   *
   * @throws io.proxywasm.sdk.json.JsonException if it is not one of the type
   */
  public abstract Object read(JsonValue value);

  /** Makes JSON of a value; null if its member is to be left out. */
  public abstract @Nullable JsonValue write(Object value);

  /** Returns what a missing member stands for; null if it has to be there. */
  public @Nullable Object absent() {
    return null;
  }
}
