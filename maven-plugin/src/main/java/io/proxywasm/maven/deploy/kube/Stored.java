package io.proxywasm.maven.deploy.kube;

import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.deploy.Deployment;
import io.proxywasm.maven.deploy.Difference;
import io.proxywasm.maven.deploy.History;
import io.proxywasm.maven.deploy.Masked;
import io.proxywasm.maven.deploy.Revision;
import io.proxywasm.maven.deploy.fields.Tree;
import io.proxywasm.maven.deploy.fields.YamlText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A deployment as one resource: what serves is its {@code spec}, what served before is in an
 * annotation, complete enough to be applied again.
 */
final class Stored {
  /** The prefix of all annotations of this plugin. */
  static final String OURS = "proxywasm.io/";

  private static final String REVISIONS = OURS + "revisions";

  private Stored() {}

  /** Returns the resource of a filter, without its revisions. */
  static Map<String, Object> resource(
      ResourceType type,
      String filter,
      String namespace,
      Map<String, Object> annotations,
      Map<String, Object> spec) {
    var metadata = new LinkedHashMap<String, Object>();
    metadata.put("name", filter);
    metadata.put("namespace", namespace);
    metadata.put("labels", Labels.of(filter));
    if (!annotations.isEmpty()) {
      metadata.put("annotations", annotations);
    }
    var resource = new LinkedHashMap<String, Object>();
    resource.put("apiVersion", type.apiVersion());
    resource.put("kind", type.kind());
    resource.put("metadata", metadata);
    resource.put("spec", spec);
    return resource;
  }

  /** Returns what to apply: the current revision with its history. */
  static Map<String, Object> manifest(Deployment deployment) {
    var revisions = new ArrayList<Revision>();
    revisions.add(deployment.current());
    revisions.addAll(deployment.history());
    var resource = Tree.copy(Json.read(deployment.current().content()));
    var annotations = new LinkedHashMap<String, Object>();
    Fields.object(resource.fields(), "metadata.annotations")
        .forEach(
            (name, value) -> {
              if (name.startsWith(OURS)) { // of what others deployed, theirs stay theirs
                annotations.put(name, value);
              }
            });
    annotations.put(REVISIONS, History.write(revisions));
    return resource.set("metadata.annotations", annotations).fields();
  }

  /** Returns the deployment that a resource of the cluster is. */
  static Deployment read(Map<String, Object> resource) throws BuildException {
    String name = Fields.text(resource, "metadata.name");
    var annotations = Fields.object(resource, "metadata.annotations");
    List<Revision> known =
        annotations.get(REVISIONS) instanceof String text ? revisions(text, resource) : List.of();
    var spec = Fields.object(resource, "spec");
    if (!known.isEmpty()
        && Fields.contains(spec, Fields.object(Json.read(known.get(0).content()), "spec"))) {
      return new Deployment(name, known.get(0), known.subList(1, known.size()));
    }
    var foreign = new Revision("unknown", "unknown", "", Instant.EPOCH, content(resource));
    return new Deployment(name, foreign, known);
  }

  private static List<Revision> revisions(String text, Map<String, Object> resource)
      throws BuildException {
    String kind = Fields.text(resource, "kind");
    String name = Fields.text(resource, "metadata.name");
    String fix =
        "Remove it: kubectl -n %s annotate %s %s %s-"
            .formatted(Fields.text(resource, "metadata.namespace"), kind, name, REVISIONS);
    return History.read(
        text, "The annotation %s of %s %s".formatted(REVISIONS, kind, name), fix + ".");
  }

  /** Returns a resource as people write it, without what the cluster adds. */
  static String yaml(Map<String, Object> resource) {
    return YamlText.of(written(resource));
  }

  /** Returns how two resources differ, with no values of the configuration. */
  static String difference(
      Map<String, Object> before, Map<String, Object> after, String configuration) {
    var masked =
        Masked.of(
            before.isEmpty() ? before : written(before), written(after), Set.of(configuration));
    return Difference.of(
        before.isEmpty() ? "" : YamlText.of(masked.before()), YamlText.of(masked.after()));
  }

  private static String content(Map<String, Object> resource) {
    return Json.write(written(resource));
  }

  private static Map<String, Object> written(Map<String, Object> resource) {
    var metadata = new LinkedHashMap<String, Object>();
    for (String field : List.of("name", "namespace", "labels", "annotations")) {
      var value = Fields.get(resource, "metadata." + field);
      if (value != null) {
        metadata.put(field, value);
      }
    }
    if (metadata.get("annotations") instanceof Map<?, ?> annotations) {
      var others = new LinkedHashMap<>(annotations);
      others.remove(REVISIONS);
      metadata.put("annotations", others);
      if (others.isEmpty()) {
        metadata.remove("annotations");
      }
    }
    var written = new LinkedHashMap<String, Object>();
    written.put("apiVersion", Fields.text(resource, "apiVersion"));
    written.put("kind", Fields.text(resource, "kind"));
    written.put("metadata", metadata);
    written.put("spec", Fields.object(resource, "spec"));
    return written;
  }
}
