package ${package};

import io.proxywasm.sdk.json.JsonObject;

/**
 * The plugin's configuration, see config.json.
 *
 * @param header the response header to add
 * @param greeting its value
 */
record GreetingSettings(String header, String greeting) {
  static GreetingSettings of(JsonObject json) {
    json.allowOnly("header", "greeting");
    return new GreetingSettings(json.string("header", "x-greeting"), json.string("greeting"));
  }
}
