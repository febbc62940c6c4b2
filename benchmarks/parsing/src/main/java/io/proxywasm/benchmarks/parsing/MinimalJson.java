package io.proxywasm.benchmarks.parsing;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonValue;
import io.proxywasm.sdk.Configuration;

/** The tree of minimal-json. */
public final class MinimalJson extends Task {
  public static void main(String[] args) {
    register(MinimalJson::new);
  }

  @Override
  long sum(Configuration configuration) {
    long sum = 0;
    for (JsonValue item : Json.parse(configuration.text()).asObject().get("items").asArray()) {
      sum += item.asObject().get("id").asInt() + item.asObject().get("name").asString().length();
    }
    return sum;
  }
}
