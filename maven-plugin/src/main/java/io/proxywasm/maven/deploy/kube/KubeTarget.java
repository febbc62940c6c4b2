package io.proxywasm.maven.deploy.kube;

import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.deploy.Deadline;
import io.proxywasm.maven.deploy.Deployment;
import io.proxywasm.maven.deploy.Health;
import io.proxywasm.maven.deploy.Release;
import io.proxywasm.maven.deploy.Revision;
import io.proxywasm.maven.deploy.Surroundings;
import io.proxywasm.maven.deploy.Target;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A mesh on Kubernetes: the filter is a resource, and the mesh's proxies pull its image. */
public final class KubeTarget implements Target {
  private static final String UNCHECKED =
      "whether the proxies have loaded it was not checked, since no proxy to ask was named with"
          + " -Dproxywasm.deploy.probe";

  private final Mesh mesh;
  private final KubeSettings settings;
  private final Connection connection;
  private final Proxies proxies;
  private final PullSecrets secrets;
  private final Map<String, String> seen = new HashMap<>();
  private @Nullable Cluster cluster;
  private @Nullable ClusterApi api;
  private @Nullable KubeTypes types;

  /** Opens the way to the cluster when it is first needed: rendering needs none. */
  public interface Connection {
    /** Returns the cluster, which the target closes. */
    Cluster open() throws BuildException;
  }

  private KubeTarget(Mesh mesh, KubeSettings settings, Connection connection) {
    this.mesh = mesh;
    this.settings = settings;
    this.connection = connection;
    this.proxies = new Proxies(settings.probes().stream().map(mesh::probe).toList());
    this.secrets = new PullSecrets(mesh, settings);
  }

  /** Returns the target {@code istio}. */
  public static KubeTarget istio(KubeSettings settings, Connection connection) {
    return new KubeTarget(new Istio(), settings, connection);
  }

  /** Returns the target {@code envoy-gateway}. */
  public static KubeTarget envoyGateway(KubeSettings settings, Connection connection) {
    return new KubeTarget(new EnvoyGateway(), settings, connection);
  }

  @Override
  public String kind() {
    return mesh.name();
  }

  @Override
  public Surroundings surroundings(Release release) {
    return mesh.surroundings(release);
  }

  @Override
  public SortedMap<String, String> render(Release release) throws BuildException {
    var type =
        settings.resource() == null
            ? mesh.oldestType()
            : KubeTypes.named(mesh, settings.resource());
    var files = new TreeMap<String, String>();
    files.put(release.name() + ".yaml", Stored.yaml(resource(type, release)));
    return files;
  }

  @Override
  public Revision revision(Release release, Instant now) throws BuildException {
    String content = Json.write(resource(type(release.name()), release));
    return new Revision(
        Revision.id(release.version(), content),
        release.version(),
        image(release).substring(image(release).indexOf('@') + 1),
        now,
        content);
  }

  private Map<String, Object> resource(ResourceType type, Release release) throws BuildException {
    var spec = mesh.spec(type, release, image(release), secrets.name(release));
    return Stored.resource(
        type, release.name(), settings.place().namespace(), mesh.annotations(release), spec);
  }

  private String image(Release release) throws BuildException {
    if (release.image() == null) {
      throw new BuildException(
          """
          The target %s needs an image to pull: name where it is pushed to with \
          -Dproxywasm.image=REGISTRY/REPOSITORY."""
              .formatted(kind()));
    }
    return release.image();
  }

  @Override
  public void check(String name) throws BuildException {
    type(name);
    proxies.remember(); // they have to answer before anything is changed
  }

  @Override
  public String preview(Optional<Deployment> before, Release release) throws BuildException {
    var type = type(release.name());
    secrets.apply(api(), release, image(release), how(true));
    var next = Deployment.first(release.name(), revision(release, Instant.EPOCH));
    var there = api().get(type, release.name());
    var then = api().apply(type, release.name(), Stored.manifest(next), how(true));
    return Stored.difference(there.orElse(Map.of()), then, mesh.configurationField());
  }

  private ClusterApi.Apply how(boolean dry) {
    return settings.force()
        ? dry ? ClusterApi.Apply.DRY_FORCED : ClusterApi.Apply.FORCED
        : dry ? ClusterApi.Apply.DRY : ClusterApi.Apply.REAL;
  }

  @Override
  public Optional<Deployment> current(String name) throws BuildException {
    var there = read(api().get(type(name), name));
    seen.put(name, id(there));
    return there;
  }

  private static Optional<Deployment> read(Optional<Map<String, Object>> resource)
      throws BuildException {
    return resource.isEmpty() ? Optional.empty() : Optional.of(Stored.read(resource.get()));
  }

  @Override
  public List<Deployment> list() throws BuildException {
    var all = new ArrayList<Deployment>();
    for (var type : types().served()) {
      for (var each : api().list(type, Labels.SELECTOR)) {
        all.add(Stored.read(each));
      }
    }
    all.sort(Comparator.comparing(Deployment::name));
    return all;
  }

  /** Nothing is held: {@link #apply} sees whether somebody else was faster. */
  @Override
  public Lock lock(String name) {
    return () -> {};
  }

  /** A mesh that cannot pull lets nothing through, so the password comes first. */
  @Override
  public void stage(Release release) throws BuildException {
    secrets.apply(api(), release, image(release), how(false));
  }

  @Override
  public void apply(Deployment wanted) throws BuildException {
    String name = wanted.name();
    proxies.remember();
    var before = api().get(type(name), name);
    String now = id(read(before));
    String was = seen.getOrDefault(name, now);
    if (!now.equals(was)) {
      throw new BuildException(
          "Somebody else has deployed %s meanwhile (%s, where %s was). Run this again."
              .formatted(name, now, was));
    }
    var after = api().apply(type(name), name, Stored.manifest(wanted), how(false));
    seen.put(name, wanted.current().id());
    if (before.isPresent() && generation(before.get()).equals(generation(after))) {
      proxies.expectNothingNew();
    }
  }

  private static String id(Optional<Deployment> deployment) {
    return deployment.map(there -> there.current().id()).orElse("nothing");
  }

  /** Returns what changes when the spec does. */
  private static String generation(Map<String, Object> resource) {
    return String.valueOf(Fields.get(resource, "metadata.generation"));
  }

  @Override
  public void awaitLoaded(Deployment wanted, Duration limit) throws BuildException {
    var deadline = new Deadline(limit);
    var acceptance = acceptance(wanted.name());
    while (acceptance.kind() == Acceptance.Kind.PENDING) {
      deadline.pauseOrFail(kind() + " did not take it: " + acceptance.detail());
      acceptance = acceptance(wanted.name());
    }
    if (acceptance.kind() == Acceptance.Kind.REFUSED) {
      throw new BuildException("%s refuses it: %s".formatted(kind(), acceptance.detail()));
    }
    if (proxies.isEmpty()) {
      settings.log().accept("W" + UNCHECKED.substring(1) + ".");
    } else {
      proxies.awaitLoaded(expected(wanted.name()), deadline);
    }
  }

  private Acceptance acceptance(String name) throws BuildException {
    return mesh.acceptance(there(name));
  }

  private Mesh.Expected expected(String name) throws BuildException {
    return mesh.expected(type(name), there(name));
  }

  private Map<String, Object> there(String name) throws BuildException {
    return api()
        .get(type(name), name)
        .orElseThrow(() -> new BuildException("somebody has deleted it meanwhile"));
  }

  /** Gives the secret to the resource, which takes it along when it goes. */
  @Override
  public void tidy(Deployment live) throws BuildException {
    secrets.own(api(), live.name(), there(live.name()));
  }

  @Override
  public Health health(Deployment deployment) throws BuildException {
    var acceptance = acceptance(deployment.name());
    if (acceptance.kind() == Acceptance.Kind.REFUSED) {
      return new Health(Health.State.NOT_SERVING, acceptance.detail());
    } else if (acceptance.kind() == Acceptance.Kind.PENDING) {
      return new Health(Health.State.UNKNOWN, acceptance.detail());
    }
    return proxies.isEmpty()
        ? new Health(Health.State.UNKNOWN, UNCHECKED)
        : proxies.health(expected(deployment.name()));
  }

  @Override
  public void undeploy(String name, Duration limit) throws BuildException {
    var type = type(name);
    if (api().get(type, name).filter(there -> !Labels.isOurs(there)).isPresent()) {
      throw new BuildException(
          "%s %s in %s was not deployed by this plugin, which leaves it there."
              .formatted(type.kind(), name, settings.place()));
    }
    api().delete(type, name);
    var deadline = new Deadline(limit);
    while (api().get(type, name).isPresent()) {
      deadline.pauseOrFail("%s %s is still there".formatted(type.kind(), name));
    }
    secrets.delete(api(), name);
  }

  private ResourceType type(String name) throws BuildException {
    return types().of(name);
  }

  private KubeTypes types() throws BuildException {
    if (types == null) {
      types = new KubeTypes(mesh, api(), settings);
    }
    return types;
  }

  private ClusterApi api() throws BuildException {
    if (api == null) {
      cluster = connection.open();
      api = new ClusterApi(cluster, settings.place());
    }
    return api;
  }

  @Override
  public void close() {
    if (cluster != null) {
      cluster.close();
    }
  }
}
