package io.proxywasm.examples.redact;

import io.proxywasm.sdk.json.Default;
import java.util.List;

/**
 * The plugin's configuration, see config.json.
 *
 * @param limit the greatest body in bytes; a larger one is not passed on, since it cannot be read
 * @param rules what is taken out of a body
 */
record Settings(@Default("200000") int limit, List<Rule> rules) {
  Settings {
    if (limit < 1 || limit > 1 << 20) {
      throw new IllegalArgumentException("the limit is to be between 1 and 1048576 bytes");
    }
  }
}
