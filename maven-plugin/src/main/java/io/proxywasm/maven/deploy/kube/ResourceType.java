package io.proxywasm.maven.deploy.kube;

/**
 * A kind of resource in a cluster.
 *
 * @param group its API group; empty for Kubernetes' own core
 * @param plural its name in paths and roles
 */
public record ResourceType(String group, String version, String kind, String plural) {
  /** Where passwords are kept. */
  static final ResourceType SECRET = new ResourceType("", "v1", "Secret", "secrets");

  /** Returns the version with its group, as manifests name it. */
  public String apiVersion() {
    return group.isEmpty() ? version : group + "/" + version;
  }

  /** Returns the path under which the API server describes the version's kinds. */
  String discovery() {
    return (group.isEmpty() ? "/api/" : "/apis/") + apiVersion();
  }

  String in(String namespace) {
    return "%s/namespaces/%s/%s".formatted(discovery(), namespace, plural);
  }

  String at(String namespace, String name) {
    return in(namespace) + "/" + name;
  }

  /** Returns the name that roles and {@code kubectl} know it by. */
  @Override
  public String toString() {
    return group.isEmpty() ? plural : plural + "." + group;
  }
}
