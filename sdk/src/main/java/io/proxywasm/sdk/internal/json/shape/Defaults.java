package io.proxywasm.sdk.internal.json.shape;

import io.proxywasm.sdk.internal.json.Codec;
import io.proxywasm.sdk.internal.json.EnumCodec;
import io.proxywasm.sdk.internal.json.ValueCodec;
import io.proxywasm.sdk.internal.json.shape.TypeShape.Plain;
import io.proxywasm.sdk.json.JsonException;
import io.proxywasm.sdk.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** Reads what {@code @Default} says, so that a wrong one is found before it is needed. */
final class Defaults {
  private Defaults() {}

  static @Nullable String json(
      String className, String component, TypeShape type, @Nullable String text) {
    if (text == null) {
      return null;
    }
    boolean isText =
        type == Plain.STRING || type == Plain.DURATION || type instanceof TypeShape.Enumeration;
    String json = isText ? JsonValue.of(text).toString() : text;
    try {
      new Check().codec(type).read(JsonValue.parse(json));
    } catch (JsonException e) {
      throw new ShapeException(
          "the default \"%s\" of component %s of %s: %s"
              .formatted(text, component, className, e.getMessage()));
    }
    return json;
  }

  /** Checks as far as that needs no class. */
  private static final class Check extends CodecFactory {
    @Override
    protected Codec enumeration(TypeShape.Enumeration type) {
      return new EnumCodec(type.constants(), type.constants());
    }

    @Override
    protected Codec nested(TypeShape.Nested type) {
      return new ValueCodec();
    }
  }
}
