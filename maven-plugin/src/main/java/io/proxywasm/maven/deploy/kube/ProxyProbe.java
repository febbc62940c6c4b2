package io.proxywasm.maven.deploy.kube;

import io.proxywasm.maven.build.BuildException;

/** Looks at one proxy of the mesh, to see whether it has loaded a filter. */
interface ProxyProbe {
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
    FAILED,
    /** It has the filter, but may have failed before it was first asked. */
    UNKNOWN
  }
}
