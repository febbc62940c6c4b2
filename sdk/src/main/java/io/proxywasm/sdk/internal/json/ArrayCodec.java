package io.proxywasm.sdk.internal.json;

import io.proxywasm.sdk.json.JsonValue;

/** Arrays as they are. */
public final class ArrayCodec extends Codec {
  @Override
  public Object read(JsonValue value) {
    return value.array();
  }

  @Override
  public JsonValue write(Object value) {
    return (JsonValue) value;
  }
}
