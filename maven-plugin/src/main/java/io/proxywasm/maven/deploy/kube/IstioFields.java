package io.proxywasm.maven.deploy.kube;

import io.proxywasm.maven.deploy.fields.Shape;

/** The fields of Istio's WasmPlugin, which {@code src/main/proxy-wasm/istio.yaml} may set. */
public final class IstioFields {
  public static final String ENVIRONMENT = "vmConfig.env";
  public static final String FAIL_STRATEGY = "failStrategy";
  public static final String PHASE = "phase";
  public static final String PLUGIN_NAME = "pluginName";
  public static final String PRIORITY = "priority";
  public static final String PULL_POLICY = "imagePullPolicy";
  public static final String PULL_SECRET = "imagePullSecret";
  public static final String SELECTOR = "selector.matchLabels";
  public static final String TARGETS = "targetRefs";
  public static final String TYPE = "type";

  /** All of them. */
  public static final Shape.Fields SHAPE =
      Shape.fields(
          "url",
          new Shape.Ours("it is the image that was pushed, with its digest"),
          "sha256",
          new Shape.Ours("the url has the image's digest"),
          "verificationKey",
          Shape.TEXT,
          PULL_POLICY,
          Shape.oneOf("IfNotPresent", "Always"),
          PULL_SECRET,
          Shape.TEXT,
          "pluginConfig",
          new Shape.Ours("it is the file that proxywasm.deploy.configuration names"),
          PLUGIN_NAME,
          Shape.TEXT,
          PHASE,
          Shape.oneOf("AUTHN", "AUTHZ", "STATS"),
          PRIORITY,
          new Shape.Whole(Integer.MIN_VALUE, Integer.MAX_VALUE),
          FAIL_STRATEGY,
          Shape.oneOf("FAIL_CLOSE", "FAIL_OPEN", "FAIL_RELOAD"),
          TYPE,
          Shape.oneOf("HTTP", "NETWORK"),
          "selector",
          Shape.fields("matchLabels", new Shape.MapOf(Shape.TEXT)),
          TARGETS,
          new Shape.ListOf(
              Shape.fields("group", Shape.TEXT, "kind", Shape.TEXT, "name", Shape.TEXT)),
          "match",
          new Shape.ListOf(
              Shape.fields(
                  "mode",
                  Shape.oneOf("CLIENT", "SERVER", "CLIENT_AND_SERVER"),
                  "ports",
                  new Shape.ListOf(Shape.fields("number", new Shape.Whole(1, 65535))))),
          "vmConfig",
          Shape.fields(
              "env",
              new Shape.ListOf(
                  Shape.fields(
                      "name", Shape.TEXT,
                      "value", Shape.TEXT,
                      "valueFrom", Shape.oneOf("INLINE", "HOST")))));

  private IstioFields() {}
}
