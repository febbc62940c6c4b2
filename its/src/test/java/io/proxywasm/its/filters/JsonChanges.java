package io.proxywasm.its.filters;

import io.proxywasm.sdk.json.JsonArray;
import io.proxywasm.sdk.json.JsonKind;
import io.proxywasm.sdk.json.JsonObject;
import io.proxywasm.sdk.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/** Changes a JSON tree here and there, the same for the same seed. */
public final class JsonChanges {
  private long state;

  public JsonChanges(long seed) {
    state = seed;
  }

  private int below(int bound) {
    state = state * 6364136223846793005L + 1442695040888963407L;
    return (int) ((state >>> 33) % bound);
  }

  /** Changes about every third object and array. */
  public void apply(JsonValue value) {
    if (value.kind() == JsonKind.OBJECT) {
      change(value.object());
    } else if (value.kind() == JsonKind.ARRAY) {
      change(value.array());
    }
  }

  private void change(JsonObject object) {
    List<String> names = new ArrayList<>(object.names());
    for (String name : names) {
      apply(object.get(name));
    }
    switch (below(9)) {
      case 0 -> object.set("new" + below(100), made());
      case 1 -> {
        if (!names.isEmpty()) {
          object.set(names.get(below(names.size())), made());
        }
      }
      case 2 -> {
        if (!names.isEmpty()) {
          object.remove(names.get(below(names.size())));
        }
      }
      default -> {}
    }
  }

  private void change(JsonArray array) {
    for (JsonValue element : array) {
      apply(element);
    }
    switch (below(9)) {
      case 0 -> array.insert(below(array.size() + 1), made());
      case 1 -> {
        if (array.size() > 0) {
          array.set(below(array.size()), made());
        }
      }
      case 2 -> {
        if (array.size() > 0) {
          array.remove(below(array.size()));
        }
      }
      default -> {}
    }
  }

  private JsonValue made() {
    return switch (below(6)) {
      case 0 -> JsonValue.of((long) below(1000) * below(1 << 30));
      case 1 -> JsonValue.of(below(100) / 8.0);
      case 2 -> JsonValue.of(below(2) == 0);
      case 3 -> JsonValue.of("\"\u2028\uD83D\uDE00" + (char) below(0x10000));
      case 4 -> JsonArray.empty().add("x").add(JsonValue.ofNull());
      default -> JsonObject.empty().set("k", JsonValue.number("1.10"));
    };
  }
}
