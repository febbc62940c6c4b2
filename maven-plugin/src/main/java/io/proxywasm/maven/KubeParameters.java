package io.proxywasm.maven;

import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.deploy.kube.Contexts;
import io.proxywasm.maven.deploy.kube.KubeSettings;
import io.proxywasm.maven.deploy.kube.KubeTarget;
import io.proxywasm.maven.deploy.kube.Place;
import io.proxywasm.maven.registry.Credentials;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.RemoteRepository;
import org.jspecify.annotations.Nullable;

/** The parameters of all targets that are meshes on Kubernetes. */
abstract class KubeParameters extends EnvoyParameters {
  /** The kubeconfig's context that names the cluster and who you are there. */
  @Parameter(property = "proxywasm.deploy.context")
  private @Nullable String deployContext;

  /** The namespace of the filter's resource. */
  @Parameter(property = "proxywasm.deploy.namespace")
  private @Nullable String deployNamespace;

  /** Files with contexts, instead of those of {@code KUBECONFIG} or {@code ~/.kube/config}. */
  @Parameter(property = "proxywasm.deploy.kubeconfig")
  private List<File> deployKubeconfig = List.of();

  /** Takes over the fields of the resource that others have set. */
  @Parameter(property = "proxywasm.deploy.force", defaultValue = "false")
  private boolean deployForce;

  /**
   * Whether the cluster is given the password by which the image is pushed, for pulling it. Not
   * done where the target's own fields name a pull secret.
   */
  @Parameter(property = "proxywasm.deploy.pullSecret", defaultValue = "true")
  private boolean deployPullSecret;

  /**
   * Proxies of the mesh to ask what they have loaded: an Envoy's administration listener (of Istio
   * {@code http://127.0.0.1:15000}, of Envoy Gateway {@code http://127.0.0.1:19000}) or the metrics
   * of an agent of Istio ({@code http://127.0.0.1:15020/stats/prometheus}). Without one nobody
   * waits until it is loaded.
   */
  @Parameter(property = "proxywasm.deploy.probe")
  private List<String> deployProbe = List.of();

  @Parameter(defaultValue = "${repositorySystemSession}", readonly = true, required = true)
  private RepositorySystemSession repositorySession;

  @Parameter(defaultValue = "${project.remotePluginRepositories}", readonly = true)
  private List<RemoteRepository> pluginRepositories;

  @Inject private RepositorySystem repositorySystem;

  /** Returns what the image is pushed with; null for goals that push none. */
  @Nullable Credentials registryLogin() throws BuildException {
    return null;
  }

  /**
   * Returns the settings.
   *
   * @param resource the kind of resource to use; null to let the cluster decide
   */
  KubeSettings kubeSettings(String target, @Nullable String resource) throws BuildException {
    if (deployNamespace == null) {
      throw new BuildException(
          """
          The target %s needs a namespace: -Dproxywasm.deploy.namespace=NAMESPACE. The one of the \
          kubeconfig's context is not taken for it."""
              .formatted(target));
    }
    return new KubeSettings(
        new Place(deployContext == null ? "" : deployContext, deployNamespace),
        resource,
        deployForce,
        deployPullSecret ? registryLogin() : null,
        probes(),
        getLog()::warn);
  }

  KubeTarget.Connection kubeConnection() {
    return () -> {
      var library = new KubeLibrary(repositorySystem, repositorySession, pluginRepositories);
      return new Contexts(library.load(pluginVersion()), kubeconfigs()).open(deployContext);
    };
  }

  private List<Path> kubeconfigs() {
    return deployKubeconfig.isEmpty()
        ? Contexts.defaultFiles(System.getenv(), Path.of(System.getProperty("user.home")))
        : deployKubeconfig.stream().map(File::toPath).toList();
  }

  private List<URI> probes() throws BuildException {
    var probes = new ArrayList<URI>();
    for (String each : deployProbe) {
      if (!each.matches("https?://[^/]+(/.*)?")) {
        throw new BuildException(
            "proxywasm.deploy.probe (%s) is no address such as http://127.0.0.1:15000."
                .formatted(each));
      }
      probes.add(URI.create(each));
    }
    return probes;
  }
}
