package io.proxywasm.sdk.internal.json;

import io.proxywasm.sdk.json.JsonValue;

/** Strings. */
public final class StringCodec extends Codec {
  @Override
  public Object read(JsonValue value) {
    return value.string();
  }

  @Override
  public JsonValue write(Object value) {
    return JsonValue.of((String) value);
  }
}
