package io.proxywasm.maven.deploy.kube;

import io.proxywasm.maven.deploy.fields.Shape;

/**
 * The fields of Envoy Gateway's EnvoyExtensionPolicy, which {@code
 * src/main/proxy-wasm/envoy-gateway.yaml} may set. Those of its entry under {@code wasm} are
 * written as one object there, since a policy of ours has one.
 */
public final class EnvoyGatewayFields {
  public static final String FAIL_OPEN = "wasm.failOpen";
  public static final String HOST_ENVIRONMENT = "wasm.env.hostKeys";
  public static final String PULL_POLICY = "wasm.code.pullPolicy";
  public static final String PULL_SECRET = "wasm.code.image.pullSecretRef";
  public static final String ROOT_ID = "wasm.rootID";
  public static final String TARGETS = "targetRefs";

  private static final Shape IMAGE =
      new Shape.Ours("it is the image that was pushed, with its digest");
  private static final Shape.Fields REFERENCE =
      Shape.fields(
          "group", Shape.TEXT, "kind", Shape.TEXT, "name", Shape.TEXT, "namespace", Shape.TEXT);
  private static final Shape.Fields TARGET =
      Shape.fields(
          "group", Shape.TEXT, "kind", Shape.TEXT, "name", Shape.TEXT, "sectionName", Shape.TEXT);

  /** All of them. */
  public static final Shape.Fields SHAPE =
      Shape.fields(
          "targetRef",
          TARGET,
          TARGETS,
          new Shape.ListOf(TARGET),
          "targetSelectors",
          new Shape.ListOf(Shape.ANYTHING),
          "mergeType",
          Shape.TEXT,
          "extProc",
          new Shape.ListOf(Shape.ANYTHING),
          "lua",
          new Shape.ListOf(Shape.ANYTHING),
          "wasm",
          Shape.fields(
              "name",
              Shape.TEXT,
              "rootID",
              Shape.TEXT,
              "failOpen",
              Shape.TRUTH,
              "code",
              Shape.fields(
                  "type",
                  IMAGE,
                  "http",
                  IMAGE,
                  "pullPolicy",
                  Shape.oneOf("IfNotPresent", "Always"),
                  "image",
                  Shape.fields(
                      "url", IMAGE,
                      "sha256", IMAGE,
                      "pullSecretRef", REFERENCE,
                      "tls", Shape.fields("caCertificateRef", REFERENCE))),
              "config",
              new Shape.Ours("it is the file that proxywasm.deploy.configuration names"),
              "env",
              Shape.fields("hostKeys", new Shape.ListOf(Shape.TEXT))));

  private EnvoyGatewayFields() {}
}
