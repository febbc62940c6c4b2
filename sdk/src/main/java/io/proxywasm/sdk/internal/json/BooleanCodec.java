package io.proxywasm.sdk.internal.json;

import io.proxywasm.sdk.json.JsonValue;

/** True and false. */
public final class BooleanCodec extends Codec {
  @Override
  public Object read(JsonValue value) {
    return value.bool();
  }

  @Override
  public JsonValue write(Object value) {
    return JsonValue.of((boolean) value);
  }
}
