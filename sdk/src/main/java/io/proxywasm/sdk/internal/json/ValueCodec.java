package io.proxywasm.sdk.internal.json;

import io.proxywasm.sdk.json.JsonValue;

/** Anything as it is. */
public final class ValueCodec extends Codec {
  @Override
  public Object read(JsonValue value) {
    return value;
  }

  @Override
  public JsonValue write(Object value) {
    return (JsonValue) value;
  }
}
