package io.proxywasm.maven.deploy.kube;

import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.deploy.ProxyListener;
import java.net.URI;

/** Looks at one proxy of the mesh, to see whether it has loaded a filter. */
interface ProxyProbe {
  /** What to do about one that does not answer. */
  String ADVICE =
      """
      proxywasm.deploy.probe takes an Envoy's administration listener (http://127.0.0.1:15000) and an \
      agent's metrics (http://127.0.0.1:15020/stats/prometheus); kubectl port-forward brings either \
      here.""";

  /** Returns the probe for an address: an agent's metrics have a path, an Envoy has none. */
  static ProxyProbe of(URI address) {
    var http = new ProxyListener(address, ADVICE);
    String path = address.getPath();
    return path != null && path.length() > 1 ? new AgentProbe(http) : new EnvoyProbe(http);
  }

  /** Notes how things are before a change. */
  void remember() throws BuildException;

  /** Returns how far the proxy is since then. */
  State state(Mesh.Expected expected) throws BuildException;

  /** Tells whether the state is known without a change before. */
  boolean knowsWithoutChange();

  /**
   * How far a proxy is.
   *
   * @param detail what it has, in words; of no use once it has loaded the filter
   */
  record State(Progress progress, String detail) {}

  /** How far. */
  enum Progress {
    WAITING,
    LOADED,
    FAILED
  }
}
