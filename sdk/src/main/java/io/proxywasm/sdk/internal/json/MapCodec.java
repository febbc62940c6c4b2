package io.proxywasm.sdk.internal.json;

import io.proxywasm.sdk.json.JsonObject;
import io.proxywasm.sdk.json.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Maps from strings, which cannot be changed and keep the order of the text. */
public final class MapCodec extends Codec {
  private final Codec content;

  public MapCodec(Codec content) {
    this.content = content;
  }

  @Override
  public Object read(JsonValue value) {
    JsonObject object = value.object();
    Map<String, Object> map = new LinkedHashMap<>();
    for (String name : object.names()) {
      map.put(name, content.read(object.get(name)));
    }
    return Collections.unmodifiableMap(map);
  }

  @Override
  public JsonValue write(Object value) {
    JsonObject object = JsonObject.empty();
    for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
      object.set((String) entry.getKey(), content.write(entry.getValue()));
    }
    return object;
  }

  @Override
  public Object absent() {
    return Map.of();
  }
}
