package io.proxywasm.maven.deploy.kube;

import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.deploy.Release;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps the secrets of filters in the cluster: none without a password to pull with. */
final class PullSecrets {
  private final Mesh mesh;
  private final KubeSettings settings;

  PullSecrets(Mesh mesh, KubeSettings settings) {
    this.mesh = mesh;
    this.settings = settings;
  }

  /**
   * Returns the name of the secret that a release is to be pulled with; null without one of ours.
   */
  @Nullable String name(Release release) {
    return settings.registryLogin() == null || mesh.namesPullSecret(release)
        ? null
        : PullSecret.name(release.name());
  }

  /** Gives the cluster the password, if there is one. */
  void apply(ClusterApi api, Release release, String image, ClusterApi.Apply how)
      throws BuildException {
    String name = name(release);
    if (name != null) {
      var secret =
          PullSecret.manifest(
              release.name(), settings.place().namespace(), image, settings.registryLogin());
      api.apply(ResourceType.SECRET, name, secret, how);
    }
  }

  /** Gives a filter's secret to its resource, which takes it along when it goes. */
  void own(ClusterApi api, String filter, Map<String, Object> resource) throws BuildException {
    if (isThere(api, filter)) {
      api.merge(ResourceType.SECRET, PullSecret.name(filter), PullSecret.owned(resource));
    }
  }

  void delete(ClusterApi api, String filter) throws BuildException {
    if (isThere(api, filter)) {
      api.delete(ResourceType.SECRET, PullSecret.name(filter));
    }
  }

  private static boolean isThere(ClusterApi api, String filter) throws BuildException {
    return api.get(ResourceType.SECRET, PullSecret.name(filter)).filter(Labels::isOurs).isPresent();
  }
}
