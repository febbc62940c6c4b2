package io.proxywasm.maven;

import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.deploy.Target;
import io.proxywasm.maven.deploy.fields.Overlay;
import io.proxywasm.maven.deploy.fields.Shape;
import io.proxywasm.maven.deploy.kube.IstioFields;
import io.proxywasm.maven.deploy.kube.KubeTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of the target {@code istio}. */
abstract class IstioParameters extends KubeParameters {
  /**
   * The kind of resource: WasmPlugin or TrafficExtension. By default the one that the filter is
   * there already, or else the newest that the cluster knows; {@code render} writes a WasmPlugin.
   */
  @Parameter(property = "proxywasm.istio.resource")
  private @Nullable String istioResource;

  /** Picks one of the plugins that the module registers. */
  @Parameter(property = "proxywasm.istio.pluginName")
  private @Nullable String istioPluginName;

  /** Where among Istio's own filters it runs: AUTHN, AUTHZ or STATS, before each of these. */
  @Parameter(property = "proxywasm.istio.phase")
  private @Nullable String istioPhase;

  /** The order within a phase: the higher, the earlier. */
  @Parameter(property = "proxywasm.istio.priority")
  private @Nullable Long istioPriority;

  /** What happens when it fails: FAIL_CLOSE, FAIL_OPEN or FAIL_RELOAD. */
  @Parameter(property = "proxywasm.istio.failStrategy")
  private @Nullable String istioFailStrategy;

  /** Filter of HTTP requests, HTTP, or of connections, NETWORK. */
  @Parameter(property = "proxywasm.istio.type")
  private @Nullable String istioType;

  /** When an agent pulls the image: IfNotPresent or Always. */
  @Parameter(property = "proxywasm.istio.pullPolicy")
  private @Nullable String istioPullPolicy;

  /** A secret of the namespace to pull with, in place of one that is made. */
  @Parameter(property = "proxywasm.istio.pullSecret")
  private @Nullable String istioPullSecret;

  /** The labels of the pods it is for: {@code NAME=VALUE}, several with commas between. */
  @Parameter(property = "proxywasm.istio.selector")
  private List<String> istioSelector = List.of();

  /**
   * What it is for: {@code KIND/NAME} of the Gateway API, or {@code GROUP/KIND/NAME} ({@code
   * /Service/NAME}).
   */
  @Parameter(property = "proxywasm.istio.targets")
  private List<String> istioTargets = List.of();

  /** Environment variables of the VM: {@code NAME=VALUE}, several with commas between. */
  @Parameter(property = "proxywasm.istio.environment")
  private List<String> istioEnvironment = List.of();

  /** Environment variables that the VM gets from the proxy's own environment. */
  @Parameter(property = "proxywasm.istio.hostEnvironment")
  private List<String> istioHostEnvironment = List.of();

  /** Returns the choice of {@code istio}. */
  TargetChoice istio() {
    return new TargetChoice() {
      @Override
      public Target target() throws BuildException {
        return KubeTarget.istio(kubeSettings("istio", istioResource), kubeConnection());
      }

      @Override
      public Shape.Fields shape() {
        return IstioFields.SHAPE;
      }

      @Override
      public void overlay(Overlay fields) throws BuildException {
        istioFields(fields);
      }
    };
  }

  private void istioFields(Overlay fields) throws BuildException {
    fields
        .set("proxywasm.istio.pluginName", IstioFields.PLUGIN_NAME, istioPluginName)
        .set("proxywasm.istio.phase", IstioFields.PHASE, istioPhase)
        .set("proxywasm.istio.priority", IstioFields.PRIORITY, istioPriority)
        .set("proxywasm.istio.failStrategy", IstioFields.FAIL_STRATEGY, istioFailStrategy)
        .set("proxywasm.istio.type", IstioFields.TYPE, istioType)
        .set("proxywasm.istio.pullPolicy", IstioFields.PULL_POLICY, istioPullPolicy)
        .set("proxywasm.istio.pullSecret", IstioFields.PULL_SECRET, istioPullSecret)
        .set(
            "proxywasm.istio.selector",
            IstioFields.SELECTOR,
            Assignments.read("proxywasm.istio.selector", istioSelector))
        .set(
            "proxywasm.istio.targets",
            IstioFields.TARGETS,
            TargetReferences.read("proxywasm.istio.targets", istioTargets))
        .set("proxywasm.istio.environment", IstioFields.ENVIRONMENT, istioVariables());
  }

  private List<Map<String, String>> istioVariables() throws BuildException {
    var variables = new ArrayList<Map<String, String>>();
    Assignments.read("proxywasm.istio.environment", istioEnvironment)
        .forEach((name, value) -> variables.add(Map.of("name", name, "value", value)));
    istioHostEnvironment.forEach(name -> variables.add(Map.of("name", name, "valueFrom", "HOST")));
    return variables;
  }
}
