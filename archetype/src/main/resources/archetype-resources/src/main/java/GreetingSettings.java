package ${package};

import io.proxywasm.sdk.json.Default;

/**
 * The plugin's configuration, see config.json.
 *
 * @param header the response header to add
 * @param greeting its value
 */
record GreetingSettings(@Default("x-greeting") String header, String greeting) {}
