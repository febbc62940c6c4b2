package io.proxywasm.maven.deploy;

import io.proxywasm.harness.FilterHost;
import io.proxywasm.harness.HostFailure;
import io.proxywasm.maven.build.BuildException;

/**
 * Starts a filter with its configuration here, before it goes anywhere: in Chicory, with a host
 * that behaves as Envoy does. What it refuses here it would refuse in every proxy.
 */
public final class Trial {
  private Trial() {}

  /**
   * Starts the filter, and ends it.
   *
   * @throws BuildException with what the filter logged, if it does not start; without the
   *     configuration's values, since builds' logs are read by many
   */
  @SuppressWarnings("UnusedException") // its message has the values
  public static void run(Release release, Surroundings in) throws BuildException {
    try (var host = FilterHost.module(release.module())) {
      host.rootId(in.rootId()).vmConfiguration(in.vmConfiguration());
      in.environment().forEach(host::environment);
      host.configure(release.configuration());
    } catch (HostFailure e) {
      throw new BuildException(
          "%s %s does not start with its configuration, so nothing was deployed: %s"
              .formatted(
                  release.name(),
                  release.version(),
                  Redaction.of(e.summary(), release.configuration())));
    }
  }
}
