package io.proxywasm.sdk.internal.json;

import io.proxywasm.sdk.json.JsonValue;

/** Objects as they are. */
public final class ObjectCodec extends Codec {
  @Override
  public Object read(JsonValue value) {
    return value.object();
  }

  @Override
  public JsonValue write(Object value) {
    return (JsonValue) value;
  }
}
