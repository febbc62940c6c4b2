package io.proxywasm.maven.deploy.kube;

import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.deploy.Release;
import io.proxywasm.maven.deploy.Surroundings;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A mesh: the kinds of resources that it takes filters as, and what it says of them. */
interface Mesh {
  /** Returns the target's name. */
  String name();

  /** Returns the kinds of resources that can hold a filter, the preferred one first. */
  List<ResourceType> types();

  /** Returns the kind that every version of the mesh knows. */
  default ResourceType oldestType() {
    return types().get(types().size() - 1);
  }

  /** Returns what a filter finds around its configuration. */
  Surroundings surroundings(Release release);

  /**
   * Returns a resource's {@code spec}.
   *
   * @param image the image's name with its digest
   * @param pullSecret the secret with the registry's password; null without one
   */
  Map<String, Object> spec(
      ResourceType type, Release release, String image, @Nullable String pullSecret)
      throws BuildException;

  /** Tells whether the user's own fields name a pull secret. */
  boolean namesPullSecret(Release release);

  /** Returns what the mesh says of a resource. */
  Acceptance acceptance(Map<String, Object> resource);

  /** Returns what has to be in a proxy's books once it has loaded a resource. */
  @Nullable Expected expected(ResourceType type, Map<String, Object> resource);

  /**
   * What a proxy has once it has loaded a filter.
   *
   * @param name of its extension configuration
   * @param digest of the image, without the algorithm
   * @param configuration the plugin's
   */
  record Expected(String name, String digest, Map<String, Object> configuration) {}
}
