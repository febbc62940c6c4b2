package io.proxywasm.sdk.internal.json;

import io.proxywasm.sdk.json.JsonValue;

/** Numbers of 64 bits. */
public final class DoubleCodec extends Codec {
  @Override
  public Object read(JsonValue value) {
    return value.decimal();
  }

  @Override
  public JsonValue write(Object value) {
    return JsonValue.of((double) value);
  }
}
