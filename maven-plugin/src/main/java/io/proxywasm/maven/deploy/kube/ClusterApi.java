package io.proxywasm.maven.deploy.kube;

import io.proxywasm.maven.build.BuildException;
import io.proxywasm.sdk.json.JsonException;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads and changes resources in one namespace; each refusal comes as a sentence with its fix. */
final class ClusterApi {
  /** Owns, in the cluster's books, the fields that are applied here. */
  static final String FIELD_MANAGER = "proxy-wasm-maven-plugin";

  private static final String JSON = "application/json";

  private final Cluster cluster;
  private final Place place;

  ClusterApi(Cluster cluster, Place place) {
    this.cluster = cluster;
    this.place = place;
  }

  /** What to do besides applying. */
  enum Apply {
    /** Only finds out what would happen. */
    DRY,
    /** Keeps to what no other owns. */
    REAL,
    /** As dry, and takes over fields that others own. */
    DRY_FORCED,
    /** Takes over fields that others own. */
    FORCED
  }

  /**
   * Returns the kinds that the cluster has of a group's version; none if it has no such version.
   */
  Set<String> kinds(ResourceType type) throws BuildException {
    var answer = send("GET", type.discovery(), JSON, null);
    if (answer.status() == 404) {
      return Set.of();
    }
    var kinds = new TreeSet<String>();
    for (var each : Fields.objects(read(answer, "get", type), "resources")) {
      kinds.add(Fields.text(each, "kind"));
    }
    return kinds;
  }

  Optional<Map<String, Object>> get(ResourceType type, String name) throws BuildException {
    var answer = send("GET", type.at(place.namespace(), name), JSON, null);
    return absent(answer, type) ? Optional.empty() : Optional.of(read(answer, "get", type));
  }

  /** Returns all that a label selects. */
  List<Map<String, Object>> list(ResourceType type, String labels) throws BuildException {
    var query = "?labelSelector=" + URLEncoder.encode(labels, StandardCharsets.UTF_8);
    var answer = send("GET", type.in(place.namespace()) + query, JSON, null);
    var list = new ArrayList<Map<String, Object>>();
    for (var each : Fields.objects(read(answer, "list", type), "items")) {
      var item = new LinkedHashMap<String, Object>();
      item.put("kind", type.kind()); // left out in lists
      item.putAll(each);
      list.add(item);
    }
    return list;
  }

  /** Applies a manifest on the server's side, strictly, and returns what became of it. */
  Map<String, Object> apply(ResourceType type, String name, Map<String, Object> manifest, Apply how)
      throws BuildException {
    String query = "?fieldManager=" + FIELD_MANAGER + "&fieldValidation=Strict";
    query += how == Apply.FORCED || how == Apply.DRY_FORCED ? "&force=true" : "&force=false";
    query += how == Apply.DRY || how == Apply.DRY_FORCED ? "&dryRun=All" : "";
    String path = type.at(place.namespace(), name) + query;
    var answer = send("PATCH", path, "application/apply-patch+yaml", Json.write(manifest));
    return read(answer, "patch", type);
  }

  /** Adds fields to a resource that is there. */
  void merge(ResourceType type, String name, Map<String, Object> fields) throws BuildException {
    String path = type.at(place.namespace(), name) + "?fieldManager=" + FIELD_MANAGER;
    read(send("PATCH", path, "application/merge-patch+json", Json.write(fields)), "patch", type);
  }

  /** Deletes a resource; one that is not there any more is as good. */
  void delete(ResourceType type, String name) throws BuildException {
    var answer = send("DELETE", type.at(place.namespace(), name), JSON, null);
    if (!absent(answer, type)) {
      read(answer, "delete", type);
    }
  }

  /** Tells whether just the resource is not there, and not its kind or its namespace. */
  private boolean absent(Cluster.Answer answer, ResourceType type) {
    return answer.status() == 404
        && Fields.text(status(answer), "details.kind").equals(type.plural());
  }

  private Map<String, Object> read(Cluster.Answer answer, String verb, ResourceType type)
      throws BuildException {
    var body = status(answer);
    if (answer.status() >= 300) {
      throw new BuildException(
          new Refusal(answer.status(), body, verb, type, place, cluster.server()).message());
    }
    return body;
  }

  private static Map<String, Object> status(Cluster.Answer answer) {
    try {
      return Json.read(answer.body());
    } catch (JsonException e) {
      return Map.of("message", answer.body().strip()); // of a proxy before the server
    }
  }

  private Cluster.Answer send(String method, String path, String type, @Nullable String body)
      throws BuildException {
    try {
      return cluster.send(method, path, type, body);
    } catch (IOException e) {
      throw new BuildException(Unreachable.message(e, cluster.server(), place), e);
    }
  }
}
