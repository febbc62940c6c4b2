package io.proxywasm.sdk.internal.json;

import io.proxywasm.sdk.json.JsonKind;
import io.proxywasm.sdk.json.JsonObject;
import io.proxywasm.sdk.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** One component of a record, as a member of an object. */
public final class Member {
  final String name;
  private final Codec codec;
  private final @Nullable String defaultJson;

  /** Takes the JSON that stands for a missing member; null if there is no such. */
  public Member(String name, Codec codec, @Nullable String defaultJson) {
    this.name = name;
    this.codec = codec;
    this.defaultJson = defaultJson;
  }

  Object read(JsonObject object) {
    JsonValue value = object.find(name).orElse(null);
    if (value == null || value.kind() == JsonKind.NULL) {
      Object absent =
          defaultJson == null ? codec.absent() : codec.read(JsonValue.parse(defaultJson));
      if (absent != null) {
        return absent;
      }
    }
    return codec.read(object.get(name));
  }

  void write(Object value, JsonObject object) {
    JsonValue written = codec.write(value);
    if (written != null) {
      object.set(name, written);
    }
  }
}
