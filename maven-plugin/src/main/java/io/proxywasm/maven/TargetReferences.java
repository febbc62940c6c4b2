package io.proxywasm.maven;

import io.proxywasm.maven.build.BuildException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads parameters whose elements each name a resource of a cluster. */
final class TargetReferences {
  private static final String GATEWAY_API = "gateway.networking.k8s.io";

  private TargetReferences() {}

  /**
   * Returns references as fields.
   *
   * @param property names the parameter to the user
   * @param elements {@code KIND/NAME} of the Gateway API, or {@code GROUP/KIND/NAME}
   */
  static List<Map<String, String>> read(String property, List<String> elements)
      throws BuildException {
    var read = new ArrayList<Map<String, String>>();
    for (String each : elements) {
      String[] parts = each.split("/", -1);
      if (parts.length < 2 || parts.length > 3) {
        throw new BuildException(
            "%s has '%s', which is no KIND/NAME or GROUP/KIND/NAME.".formatted(property, each));
      }
      int kind = parts.length - 2;
      String group = kind == 1 ? parts[0] : GATEWAY_API;
      read.add(Map.of("group", group, "kind", parts[kind], "name", parts[kind + 1]));
    }
    return read;
  }
}
