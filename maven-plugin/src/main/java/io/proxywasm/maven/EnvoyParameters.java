package io.proxywasm.maven;

import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.deploy.Target;
import io.proxywasm.maven.deploy.envoy.EnvoyFields;
import io.proxywasm.maven.deploy.envoy.EnvoySettings;
import io.proxywasm.maven.deploy.envoy.EnvoyTarget;
import io.proxywasm.maven.deploy.envoy.FilterKind;
import io.proxywasm.maven.deploy.fields.Overlay;
import io.proxywasm.maven.deploy.fields.Shape;
import java.io.File;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of the target {@code envoy}. */
abstract class EnvoyParameters extends ImageMojo {
  /** The folder that Envoy watches for its filters. Needed for the target {@code envoy}. */
  @Parameter(property = "proxywasm.envoy.directory")
  private @Nullable File envoyDirectory;

  /** The same folder as Envoy itself names it, when it runs in a container for instance. */
  @Parameter(property = "proxywasm.envoy.seenAs")
  private @Nullable String envoySeenAs;

  /**
   * The administration listeners of all Envoys that watch the folder, which are asked whether the
   * filter is loaded; {@code none} to ask nobody.
   */
  @Parameter(property = "proxywasm.envoy.admin", defaultValue = "http://127.0.0.1:9901")
  private List<String> envoyAdmin = List.of();

  /**
   * Whether the filter is one of HTTP requests, {@code http}, or of connections, {@code network}.
   */
  @Parameter(property = "proxywasm.envoy.filter", defaultValue = "http")
  private String envoyFilter;

  /**
   * The file that Envoy logs to, where it says why it refuses a filter: by default Envoy names it.
   */
  @Parameter(property = "proxywasm.envoy.log")
  private @Nullable File envoyLog;

  /** What happens after the filter's VM failed: FAIL_RELOAD, FAIL_CLOSED or FAIL_OPEN. */
  @Parameter(property = "proxywasm.envoy.failurePolicy")
  private @Nullable String envoyFailurePolicy;

  /** How long it takes from one start of a VM to the next, for instance {@code 1s}. */
  @Parameter(property = "proxywasm.envoy.reloadInterval")
  private @Nullable String envoyReloadInterval;

  /** Picks one of the plugins that the module registers. */
  @Parameter(property = "proxywasm.envoy.rootId")
  private @Nullable String envoyRootId;

  /** Names the VM: filters that share it share data and queues. */
  @Parameter(property = "proxywasm.envoy.vmId")
  private @Nullable String envoyVmId;

  /** The VM's configuration. */
  @Parameter(property = "proxywasm.envoy.vmConfiguration")
  private @Nullable String envoyVmConfiguration;

  /** Environment variables of the VM: {@code NAME=VALUE}, several with commas between. */
  @Parameter(property = "proxywasm.envoy.environment")
  private List<String> envoyEnvironment = List.of();

  /** Environment variables that the VM gets from Envoy's own environment. */
  @Parameter(property = "proxywasm.envoy.hostEnvironment")
  private List<String> envoyHostEnvironment = List.of();

  /**
   * The only functions that the filter may call, and the only callbacks that it gets, by their ABI
   * names; without any it has all. A filter without {@code proxy_on_configure} in the list is never
   * configured. Envoy 1.40 warns that it will lose this field.
   */
  @Parameter(property = "proxywasm.envoy.capabilities")
  private List<String> envoyCapabilities = List.of();

  /** Whether a pause of headers lets the body callbacks run. */
  @Parameter(property = "proxywasm.envoy.allowOnHeadersStopIteration")
  private @Nullable Boolean envoyAllowOnHeadersStopIteration;

  /** Returns the choice of {@code envoy}. */
  TargetChoice envoy() {
    return new TargetChoice() {
      @Override
      public Target target() throws BuildException {
        return new EnvoyTarget(envoySettings());
      }

      @Override
      public Shape.Fields shape() {
        return EnvoyFields.SHAPE;
      }

      @Override
      public void overlay(Overlay fields) throws BuildException {
        envoyFields(fields);
      }
    };
  }

  private EnvoySettings envoySettings() throws BuildException {
    if (envoyDirectory == null) {
      throw new BuildException(
          "The target envoy needs the folder that Envoy watches: -Dproxywasm.envoy.directory=FOLDER.");
    }
    return new EnvoySettings(
        envoyDirectory.toPath(),
        envoySeenAs == null ? envoyDirectory.getAbsolutePath() : envoySeenAs,
        AdminAddresses.read(envoyAdmin),
        FilterKind.parse(envoyFilter),
        envoyLog == null ? null : envoyLog.toPath());
  }

  private void envoyFields(Overlay fields) throws BuildException {
    fields
        .set("proxywasm.envoy.failurePolicy", EnvoyFields.FAILURE_POLICY, envoyFailurePolicy)
        .set("proxywasm.envoy.reloadInterval", EnvoyFields.RELOAD_INTERVAL, envoyReloadInterval)
        .set("proxywasm.envoy.rootId", EnvoyFields.ROOT_ID, envoyRootId)
        .set("proxywasm.envoy.vmId", EnvoyFields.VM_ID, envoyVmId)
        .set("proxywasm.envoy.vmConfiguration", EnvoyFields.VM_CONFIGURATION, envoyVmConfiguration)
        .set(
            "proxywasm.envoy.environment",
            EnvoyFields.ENVIRONMENT,
            Assignments.read("proxywasm.envoy.environment", envoyEnvironment))
        .set(
            "proxywasm.envoy.hostEnvironment",
            EnvoyFields.HOST_ENVIRONMENT,
            List.copyOf(envoyHostEnvironment))
        .set("proxywasm.envoy.capabilities", EnvoyFields.CAPABILITIES, capabilities())
        .set(
            "proxywasm.envoy.allowOnHeadersStopIteration",
            EnvoyFields.STOP_ITERATION,
            envoyAllowOnHeadersStopIteration);
  }

  private Map<String, Object> capabilities() {
    var allowed = new LinkedHashMap<String, Object>();
    envoyCapabilities.forEach(name -> allowed.put(name, Map.of()));
    return allowed;
  }
}
