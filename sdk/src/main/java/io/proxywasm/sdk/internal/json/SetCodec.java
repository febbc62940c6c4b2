package io.proxywasm.sdk.internal.json;

import io.proxywasm.sdk.json.JsonArray;
import io.proxywasm.sdk.json.JsonValue;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** Sets, which cannot be changed and keep the order of the text. */
public final class SetCodec extends Codec {
  private final Codec element;

  public SetCodec(Codec element) {
    this.element = element;
  }

  @Override
  public Object read(JsonValue value) {
    JsonArray array = value.array();
    Set<Object> set = new LinkedHashSet<>();
    for (int i = 0; i < array.size(); i++) {
      if (!set.add(element.read(array.get(i)))) {
        throw array.get(i).error("the element is there twice");
      }
    }
    return Collections.unmodifiableSet(set);
  }

  @Override
  public JsonValue write(Object value) {
    return Elements.write((Set<?>) value, element);
  }

  @Override
  public Object absent() {
    return Set.of();
  }
}
