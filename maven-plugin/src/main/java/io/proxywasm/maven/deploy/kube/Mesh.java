package io.proxywasm.maven.deploy.kube;

import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.deploy.Release;
import io.proxywasm.maven.deploy.Surroundings;
import java.net.URI;
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

  /** Returns the name of the field that holds the plugin's configuration. */
  String configurationField();

  /** Returns what a resource says of a release besides its spec. */
  default Map<String, Object> annotations(Release release) {
    return Map.of();
  }

  /** Tells whether the user's own fields name a pull secret. */
  boolean namesPullSecret(Release release);

  /** Returns what the mesh says of a resource. */
  Acceptance acceptance(Map<String, Object> resource);

  /** Returns what has to be in a proxy's books once it has loaded a resource. */
  Expected expected(ResourceType type, Map<String, Object> resource);

  /** Returns what asks a proxy, or the agent beside it, at an address. */
  ProxyProbe probe(URI address);

  /**
   * What a proxy has once it has loaded a filter.
   *
   * @param name of its filter, which in the proxy has a prefix
   * @param digest that is in the place of its code: of the image or of the module, without the
   *     algorithm
   * @param configuration the plugin's
   */
  record Expected(String name, String digest, Map<String, Object> configuration) {
    /** Tells whether a name in a proxy is that of the filter. */
    boolean isNamed(String inProxy) {
      return inProxy.endsWith("/" + name);
    }

    /** Tells whether a filter of a proxy is it. */
    boolean is(Map<String, Object> filter) {
      String code = Json.write(Fields.object(filter, "config.vm_config.code"));
      String text = Fields.text(filter, "config.configuration.value");
      return code.contains(digest)
          && configuration.equals(text.isEmpty() ? Map.of() : Json.read(text));
    }
  }
}
