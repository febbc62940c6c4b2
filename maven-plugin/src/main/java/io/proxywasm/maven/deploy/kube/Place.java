package io.proxywasm.maven.deploy.kube;

/**
 * Where in which cluster.
 *
 * @param context of the kubeconfig: which cluster, as whom
 */
public record Place(String context, String namespace) {
  @Override
  public String toString() {
    return "namespace %s of %s".formatted(namespace, context);
  }
}
