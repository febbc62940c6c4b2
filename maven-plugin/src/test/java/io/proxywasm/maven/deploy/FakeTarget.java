package io.proxywasm.maven.deploy;

import io.proxywasm.maven.build.BuildException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A target that notes what it is asked, and fails where a test wants it to. */
final class FakeTarget implements Target {
  final List<String> asked = new ArrayList<>();
  @Nullable Deployment there;

  /** The step that fails, as {@link #asked} would have it. */
  final List<String> failing = new ArrayList<>();

  private void step(String step) throws BuildException {
    asked.add(step);
    if (failing.contains(step)) {
      throw new BuildException("no " + step);
    }
  }

  @Override
  public String kind() {
    return "fake";
  }

  @Override
  public Surroundings surroundings(Release release) {
    return Surroundings.NONE;
  }

  @Override
  public SortedMap<String, String> render(Release release) {
    return new TreeMap<>();
  }

  @Override
  public Revision revision(Release release, Instant now) {
    String version = release.version();
    return new Revision(version, version, release.moduleDigest(), now, release.configuration());
  }

  @Override
  public void check(String name) throws BuildException {
    step("check " + name);
  }

  @Override
  public String preview(Optional<Deployment> before, Release release) {
    return before.map(it -> it.current().id()).orElse("nothing") + " -> " + release.version();
  }

  @Override
  public Optional<Deployment> current(String name) {
    return Optional.ofNullable(there).filter(it -> it.name().equals(name));
  }

  @Override
  public List<Deployment> list() {
    return Optional.ofNullable(there).stream().toList();
  }

  @Override
  public Lock lock(String name) throws BuildException {
    step("lock " + name);
    return () -> asked.add("unlock " + name);
  }

  @Override
  public void stage(Release release) throws BuildException {
    step("stage " + release.version());
  }

  @Override
  public void apply(Deployment wanted) throws BuildException {
    step("apply " + wanted.current());
    there = wanted;
  }

  @Override
  public void awaitLoaded(Deployment wanted, Duration limit) throws BuildException {
    step("await " + wanted.current());
  }

  @Override
  public void tidy(Deployment live) throws BuildException {
    step("tidy " + live.current());
  }

  @Override
  public Health health(Deployment deployment) {
    return new Health(Health.State.SERVING, "loaded");
  }

  @Override
  public void undeploy(String name, Duration limit) throws BuildException {
    step("undeploy " + name);
    there = null;
  }
}
