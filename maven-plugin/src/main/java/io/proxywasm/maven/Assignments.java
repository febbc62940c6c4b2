package io.proxywasm.maven;

import io.proxywasm.maven.build.BuildException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads parameters whose elements are each {@code NAME=VALUE}. */
final class Assignments {
  private Assignments() {}

  /**
   * Returns the values by name.
   *
   * @param property names the parameter to the user
   */
  static Map<String, String> read(String property, List<String> elements) throws BuildException {
    var read = new LinkedHashMap<String, String>();
    for (String each : elements) {
      int sign = each.indexOf('=');
      if (sign < 1) {
        throw new BuildException("%s has '%s', which is not NAME=VALUE.".formatted(property, each));
      }
      read.put(each.substring(0, sign), each.substring(sign + 1));
    }
    return read;
  }
}
