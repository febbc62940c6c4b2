package io.proxywasm.maven.deploy.envoy;

import io.proxywasm.maven.deploy.fields.Shape;
import java.util.regex.Pattern;

/** The fields of Envoy's plugin configuration (envoy.extensions.wasm.v3.PluginConfig). */
public final class EnvoyFields {
  public static final String ROOT_ID = "root_id";
  public static final String FAILURE_POLICY = "failure_policy";
  public static final String RELOAD_INTERVAL = "reload_config.backoff.base_interval";
  public static final String CAPABILITIES = "capability_restriction_config.allowed_capabilities";
  public static final String STOP_ITERATION = "allow_on_headers_stop_iteration";
  public static final String VM_ID = "vm_config.vm_id";
  public static final String VM_CONFIGURATION = "vm_config.configuration";
  public static final String ENVIRONMENT = "vm_config.environment_variables.key_values";
  public static final String HOST_ENVIRONMENT = "vm_config.environment_variables.host_env_keys";

  private static final Shape TIME =
      new Shape.Text(Pattern.compile("[0-9]+(\\.[0-9]{1,9})?s"), "a time such as 1s or 0.5s");
  private static final Shape.Ours CONFIGURATION =
      new Shape.Ours("it is the file that proxywasm.deploy.configuration names");

  /** What a user may set, in {@code src/main/proxy-wasm/envoy.yaml}. */
  public static final Shape.Fields SHAPE =
      Shape.fields(
          "name",
          new Shape.Ours("it is proxywasm.deploy.name"),
          "root_id",
          Shape.TEXT,
          "vm_config",
          vm(),
          "configuration",
          CONFIGURATION,
          "failure_policy",
          Shape.oneOf("FAIL_CLOSED", "FAIL_OPEN", "FAIL_RELOAD"),
          "reload_config",
          Shape.fields("backoff", Shape.fields("base_interval", TIME, "max_interval", TIME)),
          "capability_restriction_config",
          Shape.fields("allowed_capabilities", new Shape.MapOf(Shape.fields())),
          "allow_on_headers_stop_iteration",
          Shape.TRUTH);

  private EnvoyFields() {}

  private static Shape vm() {
    return Shape.fields(
        "vm_id",
        Shape.TEXT,
        "runtime",
        Shape.oneOf(
            "envoy.wasm.runtime.v8", "envoy.wasm.runtime.wasmtime", "envoy.wasm.runtime.wamr"),
        "code",
        new Shape.Ours("it is the project's module"),
        "configuration",
        Shape.TEXT,
        "allow_precompiled",
        Shape.TRUTH,
        "environment_variables",
        Shape.fields(
            "host_env_keys", new Shape.ListOf(Shape.TEXT),
            "key_values", new Shape.MapOf(Shape.TEXT)));
  }
}
