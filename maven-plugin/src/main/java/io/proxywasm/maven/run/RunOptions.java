package io.proxywasm.maven.run;

import io.proxywasm.harness.envoy.EnvoySource;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * How a filter is served.
 *
 * @param engine what the filter runs in
 * @param port the loopback port to listen on; 0 takes a free one
 * @param upstream where requests go after the filter; null for an echo that shows what arrived
 * @param name stands in the log lines of the filter
 * @param allowOnHeadersStopIteration whether a pause of headers lets the body callbacks run
 * @param envoy where Envoy comes from, when it is the engine
 * @param log told what happens
 */
public record RunOptions(
    RunEngine engine,
    int port,
    @Nullable URI upstream,
    String name,
    boolean allowOnHeadersStopIteration,
    EnvoySource envoy,
    RunLog log) {
  /**
   * @throws IllegalArgumentException if the upstream is no http or https address
   */
  public RunOptions {
    if (upstream != null
        && (upstream.getHost() == null
            || !("http".equals(upstream.getScheme()) || "https".equals(upstream.getScheme())))) {
      throw new IllegalArgumentException(
          "The upstream '"
              + upstream
              + "' is no address of a web server: set proxywasm.run.upstream to a URL such as"
              + " http://localhost:8080, or leave it out for an echo.");
    }
  }
}
