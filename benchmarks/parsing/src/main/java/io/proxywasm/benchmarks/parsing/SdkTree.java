package io.proxywasm.benchmarks.parsing;

import io.proxywasm.sdk.Configuration;
import io.proxywasm.sdk.json.JsonArray;
import io.proxywasm.sdk.json.JsonObject;

/** The SDK's tree. */
public final class SdkTree extends Task {
  public static void main(String[] args) {
    register(SdkTree::new);
  }

  @Override
  long sum(Configuration configuration) {
    JsonArray items = configuration.json().array("items");
    long sum = 0;
    for (int i = 0; i < items.size(); i++) {
      JsonObject item = items.object(i);
      sum += item.integer("id") + item.string("name").length();
    }
    return sum;
  }
}
