package io.proxywasm.maven.deploy.kube;

import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.deploy.Release;
import io.proxywasm.sdk.json.JsonException;
import io.proxywasm.sdk.json.JsonKind;
import io.proxywasm.sdk.json.JsonObject;
import io.proxywasm.sdk.json.JsonValue;
import java.math.BigDecimal;
import java.util.Map;

/**
 * Turns a plugin's configuration into fields of a resource. Clusters keep it as an object, not as
 * text: order and white space are lost, and so would be digits of long numbers.
 */
final class Configurations {
  private Configurations() {}

  /** Returns the fields; none for no configuration. */
  static Map<String, Object> fields(Release release, String mesh) throws BuildException {
    if (release.configuration().isBlank()) {
      return Map.of();
    }
    try {
      var object = JsonObject.parse(release.configuration());
      check(object, "$", mesh);
      return Json.map(object);
    } catch (JsonException e) {
      throw new BuildException(
          "The configuration of %s is no JSON object, and the target %s takes nothing else: %s."
              .formatted(release.name(), mesh, e.getMessage()),
          e);
    }
  }

  private static void check(JsonValue value, String path, String mesh) throws BuildException {
    if (value.kind() == JsonKind.OBJECT) {
      for (String name : value.object().names()) {
        check(value.object().get(name), path + "." + name, mesh);
      }
    } else if (value.kind() == JsonKind.ARRAY) {
      for (int i = 0; i < value.array().size(); i++) {
        check(value.array().get(i), "%s[%d]".formatted(path, i), mesh);
      }
    } else if (value.kind() == JsonKind.NUMBER) {
      String text = value.toString();
      var exact = new BigDecimal(text);
      // Of a fraction the double nearest to it is what every JSON reader makes of it.
      if (isWhole(exact) && exact.compareTo(new BigDecimal(value.decimal())) != 0) {
        throw new BuildException(
            """
            The target %s keeps numbers with 53 bits, and the filter would be given another number than \
            %s of %s in its configuration. Write it as a string."""
                .formatted(mesh, text, path));
      }
    }
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }
}
