package io.proxywasm.sdk.internal.json;

import io.proxywasm.sdk.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/** Constants of an enum, by their names. */
public final class EnumCodec extends Codec {
  private final List<String> names;
  private final List<?> constants;

  /** Takes the names and, in the same order, what they stand for. */
  public EnumCodec(List<String> names, List<?> constants) {
    this.names = names;
    this.constants = constants;
  }

  /** Makes the codec of all constants of an enum. */
  public static EnumCodec of(Enum<?>[] constants) {
    List<String> names = new ArrayList<>();
    for (Enum<?> constant : constants) {
      names.add(constant.name());
    }
    return new EnumCodec(names, List.of(constants));
  }

  @Override
  public Object read(JsonValue value) {
    String name = value.string();
    int index = names.indexOf(name);
    if (index < 0) {
      throw value.error(
          "expected one of " + String.join(", ", names) + ", found " + Shown.of(name));
    }
    return constants.get(index);
  }

  @Override
  public JsonValue write(Object value) {
    return JsonValue.of(names.get(constants.indexOf(value)));
  }
}
