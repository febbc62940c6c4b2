package io.proxywasm.maven;

import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.deploy.Target;
import io.proxywasm.maven.deploy.fields.Overlay;
import io.proxywasm.maven.deploy.fields.Shape;
import io.proxywasm.maven.deploy.kube.EnvoyGatewayFields;
import io.proxywasm.maven.deploy.kube.KubeTarget;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of the target {@code envoy-gateway}. */
abstract class EnvoyGatewayParameters extends IstioParameters {
  /** What it is for: {@code Gateway/NAME}, {@code HTTPRoute/NAME} or another of the Gateway API. */
  @Parameter(property = "proxywasm.envoyGateway.targets")
  private List<String> gatewayTargets = List.of();

  /** Picks one of the plugins that the module registers. */
  @Parameter(property = "proxywasm.envoyGateway.rootId")
  private @Nullable String gatewayRootId;

  /** Whether requests pass without the filter when it fails. */
  @Parameter(property = "proxywasm.envoyGateway.failOpen")
  private @Nullable Boolean gatewayFailOpen;

  /** When the image is pulled: IfNotPresent or Always. */
  @Parameter(property = "proxywasm.envoyGateway.pullPolicy")
  private @Nullable String gatewayPullPolicy;

  /** A secret of the namespace to pull with, in place of one that is made. */
  @Parameter(property = "proxywasm.envoyGateway.pullSecret")
  private @Nullable String gatewayPullSecret;

  /** Environment variables that the VM gets from the proxy's own environment. */
  @Parameter(property = "proxywasm.envoyGateway.hostEnvironment")
  private List<String> gatewayHostEnvironment = List.of();

  /** Returns the choice of {@code envoy-gateway}. */
  TargetChoice envoyGateway() {
    return new TargetChoice() {
      @Override
      public Target target() throws BuildException {
        return KubeTarget.envoyGateway(kubeSettings("envoy-gateway", null), kubeConnection());
      }

      @Override
      public Shape.Fields shape() {
        return EnvoyGatewayFields.SHAPE;
      }

      @Override
      public void overlay(Overlay fields) throws BuildException {
        gatewayFields(fields);
      }
    };
  }

  private void gatewayFields(Overlay fields) throws BuildException {
    fields
        .set(
            "proxywasm.envoyGateway.targets",
            EnvoyGatewayFields.TARGETS,
            TargetReferences.read("proxywasm.envoyGateway.targets", gatewayTargets))
        .set("proxywasm.envoyGateway.rootId", EnvoyGatewayFields.ROOT_ID, gatewayRootId)
        .set("proxywasm.envoyGateway.failOpen", EnvoyGatewayFields.FAIL_OPEN, gatewayFailOpen)
        .set("proxywasm.envoyGateway.pullPolicy", EnvoyGatewayFields.PULL_POLICY, gatewayPullPolicy)
        .set(
            "proxywasm.envoyGateway.pullSecret",
            EnvoyGatewayFields.PULL_SECRET,
            gatewayPullSecret == null ? null : Map.of("kind", "Secret", "name", gatewayPullSecret))
        .set(
            "proxywasm.envoyGateway.hostEnvironment",
            EnvoyGatewayFields.HOST_ENVIRONMENT,
            List.copyOf(gatewayHostEnvironment));
  }
}
