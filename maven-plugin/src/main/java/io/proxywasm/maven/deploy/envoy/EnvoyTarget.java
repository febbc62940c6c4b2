package io.proxywasm.maven.deploy.envoy;

import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.deploy.Deployment;
import io.proxywasm.maven.deploy.Difference;
import io.proxywasm.maven.deploy.Health;
import io.proxywasm.maven.deploy.Masked;
import io.proxywasm.maven.deploy.Release;
import io.proxywasm.maven.deploy.Revision;
import io.proxywasm.maven.deploy.Surroundings;
import io.proxywasm.maven.deploy.Target;
import io.proxywasm.maven.deploy.fields.Tree;
import io.proxywasm.maven.deploy.fields.YamlText;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Plain Envoy, which takes its filters from files (extension config discovery). */
public final class EnvoyTarget implements Target {
  private final EnvoySettings settings;
  private final EnvoyFolder folder;
  private final EnvoyResource resource;
  private final Envoys envoys;

  /** Makes the target; asks nobody yet. */
  public EnvoyTarget(EnvoySettings settings) {
    this.settings = settings;
    this.folder = new EnvoyFolder(settings.folder());
    this.resource = new EnvoyResource(settings);
    this.envoys = new Envoys(settings);
  }

  @Override
  public String kind() {
    return "envoy";
  }

  @Override
  public Surroundings surroundings(Release release) {
    var fields = new Tree(release.fields());
    var environment = new LinkedHashMap<String, String>();
    if (fields.get(EnvoyFields.ENVIRONMENT) instanceof Map<?, ?> variables) {
      variables.forEach((name, value) -> environment.put((String) name, (String) value));
    }
    return new Surroundings(
        fields.text(EnvoyFields.ROOT_ID), fields.text(EnvoyFields.VM_CONFIGURATION), environment);
  }

  @Override
  public SortedMap<String, String> render(Release release) {
    var files = new TreeMap<String, String>();
    files.put(release.name() + ".yaml", resource.of(release, Instant.EPOCH).content());
    files.put(release.name() + "-listener.yaml", ListenerSnippet.of(release.name(), settings));
    return files;
  }

  @Override
  public Revision revision(Release release, Instant now) {
    return resource.of(release, now);
  }

  @Override
  public void check(String name) throws BuildException {
    folder.check();
    envoys.check(name);
  }

  @Override
  public String preview(Optional<Deployment> before, Release release) {
    String there = before.map(it -> it.current().content()).orElse("");
    var masked =
        Masked.of(
            YamlText.read(there),
            YamlText.read(resource.of(release, Instant.EPOCH).content()),
            Set.of(EnvoyResource.CONFIGURATION));
    return Difference.of(
        there.isEmpty() ? "" : YamlText.of(masked.before()), YamlText.of(masked.after()));
  }

  /** The filter's file counts; what is kept beside it only says what the file's content means. */
  @Override
  public Optional<Deployment> current(String name) throws BuildException, IOException {
    var text = folder.resource(name);
    if (text.isEmpty() || text.get().equals(resource.passing(name).content())) {
      return Optional.empty();
    }
    var known = folder.history(name);
    for (int i = 0; i < known.size(); i++) {
      if (known.get(i).content().equals(text.get())) {
        return Optional.of(new Deployment(name, known.get(i), known.subList(i + 1, known.size())));
      }
    }
    var foreign = new Revision("unknown", "unknown", "", Instant.EPOCH, text.get());
    return Optional.of(new Deployment(name, foreign, known));
  }

  @Override
  public List<Deployment> list() throws BuildException, IOException {
    var all = new ArrayList<Deployment>();
    for (String name : folder.names()) {
      current(name).ifPresent(all::add);
    }
    return all;
  }

  @Override
  public Lock lock(String name) throws BuildException, IOException {
    return folder.lock(name);
  }

  @Override
  public void stage(Release release) throws BuildException, IOException {
    folder.writeModule(EnvoyResource.module(release), release.module());
  }

  @Override
  public void apply(Deployment wanted) throws BuildException {
    var known = new ArrayList<Revision>();
    known.add(wanted.current());
    known.addAll(wanted.history());
    folder.writeHistory(wanted.name(), known);
    envoys.remember(wanted.name());
    folder.writeResource(wanted.name(), wanted.current().content());
  }

  @Override
  public void awaitLoaded(Deployment wanted, Duration limit) throws BuildException {
    envoys.awaitLoaded(wanted.name(), wanted.current().id(), limit);
  }

  @Override
  public void tidy(Deployment live) throws IOException {
    folder.deleteModules(
        live.name(),
        file ->
            live.current().content().contains(file)
                || live.history().stream().anyMatch(it -> it.content().contains(file)));
  }

  @Override
  public Health health(Deployment deployment) {
    return envoys.health(deployment.name(), deployment.current().id());
  }

  @Override
  public void undeploy(String name, Duration limit) throws BuildException, IOException {
    var nothing = resource.passing(name);
    envoys.remember(name);
    folder.writeResource(name, nothing.content());
    envoys.awaitLoaded(name, nothing.id(), limit);
    folder.deleteHistory(name);
    folder.deleteModules(name, file -> false);
  }
}
