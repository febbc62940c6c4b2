package io.proxywasm.maven.deploy;

import io.proxywasm.maven.build.BuildException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A place where filters serve. {@link SafeDeploy} calls it in the order that keeps what serves
 * serving; each method does its one step, and says what went wrong in the words of the proxy or
 * server behind it.
 */
public interface Target extends AutoCloseable {
  /** Returns the target's kind as users name it, for instance {@code envoy}. */
  String kind();

  /** Returns what a filter finds around its configuration here, for trying it beforehand. */
  Surroundings surroundings(Release release) throws BuildException;

  /**
   * Writes what {@link #apply} would give to the target, without asking it: the same for the same
   * release, ready to be kept with the sources of a cluster.
   *
   * @return texts by file name
   */
  SortedMap<String, String> render(Release release) throws BuildException;

  /** Returns the revision that a release becomes, without asking the target. */
  Revision revision(Release release, Instant now) throws BuildException;

  /** Finds what would keep a filter from being changed, before anything is. */
  void check(String name) throws BuildException, IOException;

  /** Returns what would change, in a form to read; changes nothing. */
  String preview(Optional<Deployment> before, Release release) throws BuildException, IOException;

  /** Returns the filter of a name, if the target has it. */
  Optional<Deployment> current(String name) throws BuildException, IOException;

  /** Returns all filters that were deployed by this plugin, by name. */
  List<Deployment> list() throws BuildException, IOException;

  /**
   * Keeps others from deploying the same filter at the same time.
   *
   * @throws BuildException if another one is at it
   */
  Lock lock(String name) throws BuildException, IOException;

  /** Brings what a release needs to serve, such as its module; changes nothing that serves. */
  void stage(Release release) throws BuildException, IOException;

  /** Gives the target a deployment's current revision, and its history to keep. */
  void apply(Deployment wanted) throws BuildException, IOException;

  /**
   * Waits until every proxy has the current revision loaded, not merely received.
   *
   * @throws BuildException if one refuses it, or the time is over
   */
  void awaitLoaded(Deployment wanted, Duration limit) throws BuildException, IOException;

  /** Removes what no revision of the deployment needs any more, now that it serves. */
  void tidy(Deployment live) throws BuildException, IOException;

  /** Says whether a deployment serves. */
  Health health(Deployment deployment) throws BuildException, IOException;

  /** Takes a filter away, with all that was deployed for it. */
  void undeploy(String name, Duration limit) throws BuildException, IOException;

  @Override
  default void close() {}

  /** Held while a filter is deployed. */
  interface Lock extends AutoCloseable {
    @Override
    void close() throws IOException;
  }
}
