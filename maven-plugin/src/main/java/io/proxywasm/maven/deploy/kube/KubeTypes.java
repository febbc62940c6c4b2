package io.proxywasm.maven.deploy.kube;

import io.proxywasm.maven.build.BuildException;
import io.proxywasm.sdk.internal.text.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Decides which of a mesh's kinds of resources a filter is. */
final class KubeTypes {
  private final Mesh mesh;
  private final ClusterApi api;
  private final KubeSettings settings;
  private final Map<String, ResourceType> decided = new LinkedHashMap<>();

  KubeTypes(Mesh mesh, ClusterApi api, KubeSettings settings) {
    this.mesh = mesh;
    this.api = api;
    this.settings = settings;
  }

  /** Returns the kinds that the cluster knows. */
  List<ResourceType> served() throws BuildException {
    var served = new ArrayList<ResourceType>();
    for (var type : mesh.types()) {
      if (api.kinds(type).contains(type.kind())) {
        served.add(type);
      }
    }
    if (served.isEmpty()) {
      var type = mesh.oldestType();
      throw new BuildException(
          """
          The cluster of %s has no %s (%s): %s is not installed there, or -Dproxywasm.deploy.context names \
          another cluster than was meant."""
              .formatted(settings.place().context(), type.kind(), type.apiVersion(), mesh.name()));
    }
    return served;
  }

  /**
   * Returns the kind for a filter: as it was asked for, or as the filter is there already, since
   * both at once would run it twice, or else the mesh's preferred one.
   */
  ResourceType of(String filter) throws BuildException {
    var known = decided.get(filter);
    if (known == null) {
      known = decide(filter);
      decided.put(filter, known);
    }
    return known;
  }

  private ResourceType decide(String filter) throws BuildException {
    var served = served();
    ResourceType there = null;
    for (var type : served) {
      if (api.get(type, filter).isPresent()) {
        there = type;
      }
    }
    if (settings.resource() == null) {
      return there == null ? served.get(0) : there;
    }
    var wanted = named(mesh, settings.resource());
    if (there != null && !there.equals(wanted)) {
      throw new BuildException(
          "%s is there as a %s already, and as a %s too it would run twice. Undeploy it first."
              .formatted(filter, there.kind(), wanted.kind()));
    }
    if (!served.contains(wanted)) {
      throw new BuildException(
          "The cluster of %s has no %s (%s)."
              .formatted(settings.place().context(), wanted.kind(), wanted.apiVersion()));
    }
    return wanted;
  }

  /** Returns the kind of a name. */
  static ResourceType named(Mesh mesh, String kind) throws BuildException {
    var names = mesh.types().stream().map(ResourceType::kind).toList();
    for (var type : mesh.types()) {
      if (type.kind().equals(kind)) {
        return type;
      }
    }
    String meant = Spelling.nearest(kind, names).map(it -> " Did you mean " + it + "?").orElse("");
    throw new BuildException(
        "The target %s has no resource %s, only %s.%s"
            .formatted(mesh.name(), kind, String.join(", ", names), meant));
  }
}
