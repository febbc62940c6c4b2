package io.proxywasm.maven.deploy.kube;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.registry.Credentials;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PullSecretTest {
  private static Map<String, Object> manifest(String user) throws BuildException {
    var credentials = new Credentials(user, "p:w", "settings.xml");
    return PullSecret.manifest("greeter", "shop", "ghcr.io/acme/greeter@sha256:0a", credentials);
  }

  @Test
  void isWhatDockerWouldKeep() throws Exception {
    var secret = manifest("robot");
    assertEquals("kubernetes.io/dockerconfigjson", secret.get("type"));
    assertEquals("greeter-pull", Fields.text(secret, "metadata.name"));
    var data = Fields.object(secret, "data").get(".dockerconfigjson");
    var auths =
        Fields.object(
            Json.read(new String(Base64.getDecoder().decode((String) data), UTF_8)), "auths");
    assertEquals(
        Map.of("username", "robot", "password", "p:w", "auth", "cm9ib3Q6cDp3"),
        auths.get("ghcr.io"));
  }

  @Test
  void anIdentityTokenIsOfNoUse() {
    assertEquals(
        """
        The registry knows you by an identity token, which meshes cannot pull with. Create a secret for \
        them, for instance with kubectl create secret docker-registry NAME, and name it in the target's \
        fields.""",
        assertThrows(BuildException.class, () -> manifest("<token>")).getMessage());
  }
}
