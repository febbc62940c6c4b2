package io.proxywasm.sdk.internal.json.shape;

/** Says which record class cannot be read from JSON, and why. */
public final class ShapeException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  ShapeException(String message) {
    super(message);
  }
}
