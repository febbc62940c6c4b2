package io.proxywasm.maven.deploy.kube;

import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.deploy.Deadline;
import io.proxywasm.maven.deploy.Health;
import java.util.List;

/** The proxies of the mesh that can be asked what they have loaded. */
final class Proxies {
  private final List<ProxyProbe> probes;
  private boolean nothingNew;

  Proxies(List<ProxyProbe> probes) {
    this.probes = probes;
  }

  boolean isEmpty() {
    return probes.isEmpty();
  }

  /** Notes how things are before a change. */
  void remember() throws BuildException {
    nothingNew = false;
    for (var probe : probes) {
      probe.remember();
    }
  }

  /** Keeps from waiting for a change that is not to come. */
  void expectNothingNew() {
    nothingNew = true;
  }

  void awaitLoaded(Mesh.Expected expected, Deadline deadline) throws BuildException {
    for (var probe : probes) {
      if (nothingNew && !probe.knowsWithoutChange()) {
        continue;
      }
      for (var state = probe.state(expected);
          state.progress() != ProxyProbe.Progress.LOADED;
          state = probe.state(expected)) {
        if (state.progress() == ProxyProbe.Progress.FAILED) {
          throw new BuildException(state.detail() + ".");
        }
        deadline.pauseOrFail(state.detail());
      }
    }
  }

  Health health(Mesh.Expected expected) {
    var asked = probes.stream().filter(ProxyProbe::knowsWithoutChange).toList();
    if (asked.isEmpty()) {
      return new Health(Health.State.UNKNOWN, "agents know only what changes");
    }
    try {
      for (var probe : asked) {
        var state = probe.state(expected);
        if (state.progress() == ProxyProbe.Progress.UNKNOWN) {
          return new Health(Health.State.UNKNOWN, state.detail());
        } else if (state.progress() != ProxyProbe.Progress.LOADED) {
          return new Health(Health.State.NOT_SERVING, state.detail());
        }
      }
      return new Health(Health.State.SERVING, "loaded");
    } catch (BuildException e) {
      return new Health(Health.State.UNKNOWN, e.getMessage());
    }
  }
}
