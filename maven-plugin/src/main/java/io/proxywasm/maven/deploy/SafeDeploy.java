package io.proxywasm.maven.deploy;

import io.proxywasm.maven.build.BuildException;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Changes what serves so that something always does: a revision counts only when the proxies have
 * loaded it, and the one before comes back when they do not.
 */
public final class SafeDeploy {
  private final Target target;
  private final Duration limit;
  private final Consumer<String> log;
  private final InstantSource clock;

  /**
   * Makes a deployer.
   *
   * @param limit how long the proxies may take to load a revision
   * @param log told each step
   */
  public SafeDeploy(Target target, Duration limit, Consumer<String> log, InstantSource clock) {
    this.target = target;
    this.limit = limit;
    this.log = log;
    this.clock = clock;
  }

  /**
   * Finds what is wrong with a release while nothing has been pushed or changed.
   *
   * @return what {@link #deploy} would change, to read; empty if nothing
   */
  public String check(Release release) throws BuildException, IOException {
    Trial.run(release, target.surroundings(release));
    target.check(release.name());
    return target.preview(target.current(release.name()), release);
  }

  /** Lets a release serve. */
  public Deployment deploy(Release release) throws BuildException, IOException {
    var lock = target.lock(release.name());
    try {
      Optional<Deployment> before = target.current(release.name());
      var revision = target.revision(release, clock.instant());
      target.stage(release);
      var wanted =
          before
              .map(there -> there.followedBy(revision))
              .orElseGet(() -> Deployment.first(release.name(), revision));
      replace(before, wanted);
      return wanted;
    } finally {
      lock.close();
    }
  }

  /** Lets the revision before the current one serve again. */
  public Deployment rollback(String name) throws BuildException, IOException {
    target.check(name);
    var lock = target.lock(name);
    try {
      var now = target.current(name).orElseThrow(() -> Absence.of(name, target));
      var wanted =
          now.previous()
              .orElseThrow(
                  () ->
                      new BuildException(
                          "There is nothing before %s that %s in %s could go back to."
                              .formatted(now.current(), name, target.kind())));
      replace(Optional.of(now), wanted);
      return wanted;
    } finally {
      lock.close();
    }
  }

  /** Takes a filter away. */
  public void undeploy(String name) throws BuildException, IOException {
    target.check(name);
    var lock = target.lock(name);
    try {
      if (target.current(name).isEmpty()) {
        throw Absence.of(name, target);
      }
      target.undeploy(name, limit);
    } finally {
      lock.close();
    }
  }

  private void replace(Optional<Deployment> before, Deployment wanted)
      throws BuildException, IOException {
    log.accept(
        "Applying %s to %s, where %s"
            .formatted(
                wanted.current(),
                target.kind(),
                before.map(it -> it.current() + " serves").orElse("nothing was before")));
    try {
      target.apply(wanted);
      target.awaitLoaded(wanted, limit);
    } catch (BuildException | IOException e) {
      throw putBack(before, wanted, e);
    }
    target.tidy(wanted);
  }

  /**
   * The proxies kept what they had; the target must not give them the other at their next start.
   */
  private BuildException putBack(Optional<Deployment> before, Deployment wanted, Exception cause) {
    String failure =
        "%s does not serve in %s: %s"
            .formatted(wanted.current(), target.kind(), cause.getMessage());
    try {
      if (target.current(wanted.name()).equals(before)) {
        String there = before.map(it -> " %s serves.".formatted(it.current())).orElse("");
        return new BuildException(
            failure + "\nNothing was changed" + (there.isEmpty() ? "." : ":" + there), cause);
      }
      if (before.isEmpty()) {
        target.undeploy(wanted.name(), limit);
        return new BuildException(failure + "\nIt was taken away again.", cause);
      }
      target.apply(before.get());
      target.awaitLoaded(before.get(), limit);
      return new BuildException(
          failure + "\n%s was put back and serves.".formatted(before.get().current()), cause);
    } catch (BuildException | IOException again) {
      cause.addSuppressed(again);
      return new BuildException(
          failure
              + "\nWhat was there before, %s, could not be put back: %s"
                  .formatted(
                      before.map(it -> it.current().id()).orElse("nothing"), again.getMessage()),
          cause);
    }
  }
}
