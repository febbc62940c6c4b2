package io.proxywasm.sdk.internal.json;

import io.proxywasm.sdk.json.JsonValue;

/** Integers of 32 bits. */
public final class IntCodec extends Codec {
  @Override
  public Object read(JsonValue value) {
    return value.integer();
  }

  @Override
  public JsonValue write(Object value) {
    return JsonValue.of((int) value);
  }
}
