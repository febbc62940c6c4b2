package io.proxywasm.benchmarks.parsing;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import io.proxywasm.sdk.Configuration;

/** The tree of nanojson. */
public final class NanoJson extends Task {
  public static void main(String[] args) {
    register(NanoJson::new);
  }

  @Override
  long sum(Configuration configuration) {
    try {
      JsonArray items = JsonParser.object().from(configuration.text()).getArray("items");
      long sum = 0;
      for (int i = 0; i < items.size(); i++) {
        JsonObject item = items.getObject(i);
        sum += item.getInt("id") + item.getString("name").length();
      }
      return sum;
    } catch (JsonParserException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
