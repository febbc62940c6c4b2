package io.proxywasm.sdk;

import io.proxywasm.sdk.internal.host.EnvironmentCalls;
import io.proxywasm.sdk.internal.text.Utf8;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The environment variables the proxy gives the VM. Envoy's are those of {@code
 * vm_config.environment_variables}, none by default. {@link System#getenv} does not know them. They
 * do not change, so read them once: in {@code main}, {@link Plugin#onVmStart} or later.
 */
public final class Environment {
  private Environment() {}

  /** Returns a variable's value; empty if there is no such variable. */
  public static Optional<String> get(String name) {
    return Optional.ofNullable(all().get(name));
  }

  /** Returns all variables, in the proxy's order. */
  public static Map<String, String> all() {
    Map<String, String> variables = new LinkedHashMap<>();
    String text = Utf8.decode(EnvironmentCalls.read());
    int start = 0;
    for (int end = text.indexOf('\0'); end >= 0; end = text.indexOf('\0', start)) {
      String variable = text.substring(start, end);
      int equals = variable.indexOf('=');
      if (equals >= 0) {
        variables.put(variable.substring(0, equals), variable.substring(equals + 1));
      }
      start = end + 1;
    }
    return variables;
  }
}
