package io.proxywasm.sdk.internal.json;

import io.proxywasm.sdk.json.JsonArray;
import java.util.Collection;

/** Writes the elements of lists and sets. */
final class Elements {
  private Elements() {}

  static JsonArray write(Collection<?> elements, Codec codec) {
    JsonArray array = JsonArray.empty();
    for (Object element : elements) {
      array.add(codec.write(element));
    }
    return array;
  }
}
