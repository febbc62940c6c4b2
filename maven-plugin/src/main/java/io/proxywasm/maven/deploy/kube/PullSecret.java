package io.proxywasm.maven.deploy.kube;

import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.registry.Credentials;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The registry's password as the cluster keeps it, for one filter's image. */
final class PullSecret {
  private PullSecret() {}

  /** Returns the name of a filter's secret. */
  static String name(String filter) {
    return filter + "-pull";
  }

  /**
   * Returns the secret.
   *
   * @param image a name that begins with the registry's
   */
  static Map<String, Object> manifest(
      String filter, String namespace, String image, Credentials credentials)
      throws BuildException {
    if (credentials.username().equals("<token>")) {
      throw new BuildException(
          """
          The registry knows you by an identity token, which meshes cannot pull with. Create a secret for \
          them, for instance with kubectl create secret docker-registry NAME, and name it in the target's \
          fields.""");
    }
    String password = credentials.username() + ":" + credentials.password();
    var login =
        Map.of(
            "username", credentials.username(),
            "password", credentials.password(),
            "auth", base64(password));
    String registry = image.substring(0, image.indexOf('/'));
    var secret = new LinkedHashMap<String, Object>();
    secret.put("apiVersion", ResourceType.SECRET.apiVersion());
    secret.put("kind", ResourceType.SECRET.kind());
    secret.put(
        "metadata",
        Map.of("name", name(filter), "namespace", namespace, "labels", Labels.of(filter)));
    secret.put("type", "kubernetes.io/dockerconfigjson");
    secret.put(
        "data",
        Map.of(".dockerconfigjson", base64(Json.write(Map.of("auths", Map.of(registry, login))))));
    return secret;
  }

  /** Returns what lets the secret go with its filter's resource, whoever deletes that. */
  static Map<String, Object> owned(Map<String, Object> by) {
    var owner =
        Map.of(
            "apiVersion", Fields.text(by, "apiVersion"),
            "kind", Fields.text(by, "kind"),
            "name", Fields.text(by, "metadata.name"),
            "uid", Fields.text(by, "metadata.uid"));
    return Map.of("metadata", Map.of("ownerReferences", List.of(owner)));
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
