package io.proxywasm.sdk.internal.json;

import io.proxywasm.sdk.json.JsonValue;

/** Integers of 64 bits. */
public final class LongCodec extends Codec {
  @Override
  public Object read(JsonValue value) {
    return value.longInteger();
  }

  @Override
  public JsonValue write(Object value) {
    return JsonValue.of((long) value);
  }
}
