package io.proxywasm.maven.deploy.kube;

import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.deploy.ProxyListener;
import java.util.regex.Pattern;

/**
 * The agent beside an Istio proxy, which pulls the images: its metrics (port 15020, {@code
 * /stats/prometheus}) count what it could not pull. It does not say which.
 */
final class AgentProbe implements ProxyProbe {
  private static final Pattern COUNT =
      Pattern.compile(
          "istio_agent_wasm_config_conversion_count\\{[^}]*result=\"(\\w+)\"[^}]*} (\\S+)");
  private static final String PULLED = "success";
  private static final String NOT_PULLED = "fetch_failure";

  private final ProxyListener http;
  private double pulledBefore;
  private double failedBefore;

  AgentProbe(ProxyListener http) {
    this.http = http;
  }

  @Override
  public void remember() throws BuildException {
    pulledBefore = count(PULLED);
    failedBefore = count(NOT_PULLED);
  }

  @Override
  public State state(Mesh.Expected expected) throws BuildException {
    if (count(NOT_PULLED) > failedBefore) {
      return new State(Progress.FAILED, "the agent at %s could not pull an image".formatted(http));
    }
    return count(PULLED) > pulledBefore
        ? new State(Progress.LOADED, "")
        : new State(Progress.WAITING, "the agent at %s has pulled nothing".formatted(http));
  }

  @Override
  public boolean knowsWithoutChange() {
    return false;
  }

  private double count(String result) throws BuildException {
    var lines = COUNT.matcher(http.get());
    double count = 0;
    while (lines.find()) {
      count += lines.group(1).equals(result) ? Double.parseDouble(lines.group(2)) : 0;
    }
    return count;
  }
}
