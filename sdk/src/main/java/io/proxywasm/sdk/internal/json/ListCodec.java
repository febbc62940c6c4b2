package io.proxywasm.sdk.internal.json;

import io.proxywasm.sdk.json.JsonArray;
import io.proxywasm.sdk.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/** Lists, which cannot be changed. */
public final class ListCodec extends Codec {
  private final Codec element;

  public ListCodec(Codec element) {
    this.element = element;
  }

  @Override
  public Object read(JsonValue value) {
    JsonArray array = value.array();
    List<Object> list = new ArrayList<>(array.size());
    for (int i = 0; i < array.size(); i++) {
      list.add(element.read(array.get(i)));
    }
    return List.copyOf(list);
  }

  @Override
  public JsonValue write(Object value) {
    return Elements.write((List<?>) value, element);
  }

  @Override
  public Object absent() {
    return List.of();
  }
}
