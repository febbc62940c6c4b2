package io.proxywasm.maven.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DockerConfigTest {
  private static final String ROBOT = "cm9ib3Q6c2VjOnJldA=="; // robot:sec:ret

  @TempDir private Path folder;

  /** Returns what is found for ghcr.io, with a helper that knows every registry. */
  private Optional<Credentials> found(String config) throws IOException, RegistryException {
    return found("ghcr.io", config);
  }

  private Optional<Credentials> found(String registry, String config)
      throws IOException, RegistryException {
    var file = Files.writeString(folder.resolve("config.json"), config);
    return new DockerConfig(
            List.of(file), (helper, name) -> Optional.of(new Credentials(name, "secret", helper)))
        .of(registry);
  }

  private Optional<Credentials> robot() {
    return Optional.of(
        new Credentials("robot", "sec:ret", folder.resolve("config.json").toString()));
  }

  @Test
  void isNothingWhereThereIsNoFile() throws RegistryException {
    var none =
        new DockerConfig(
            List.of(folder.resolve("config.json")), (helper, name) -> Optional.empty());
    assertEquals(Optional.empty(), none.of("ghcr.io"));
  }

  @Test
  void isOfPodmanWhereDockerKnowsNothing() throws Exception {
    var docker = Files.writeString(folder.resolve("config.json"), "{\"auths\":{}}");
    String known = "{\"auths\":{\"ghcr.io\":{\"auth\":\"%s\"}}}".formatted(ROBOT);
    var podman = Files.writeString(folder.resolve("auth.json"), known);
    var both = new DockerConfig(List.of(docker, podman), (helper, name) -> Optional.empty());
    assertEquals(
        Optional.of(new Credentials("robot", "sec:ret", podman.toString())), both.of("ghcr.io"));
    assertEquals(Optional.empty(), both.of("quay.io"));
    Files.writeString(docker, known);
    assertEquals(robot(), both.of("ghcr.io"));
    Files.writeString(docker, "{\"auths\":{}}");
    Files.writeString(podman, "{");
    var failure = assertThrows(RegistryException.class, () -> both.of("ghcr.io"));
    assertTrue(
        failure.getMessage().startsWith("Cannot read the credentials in " + podman + ": "),
        failure.getMessage());
  }

  @Test
  void isWhereDockerAndPodmanKeepIt() {
    var home = Path.of("/home/me");
    var docker = home.resolve(".docker/config.json");
    assertEquals(List.of(docker), DockerConfig.defaultFiles(Map.of(), home));
    var session = Map.of("XDG_RUNTIME_DIR", "/run/me");
    assertEquals(
        List.of(docker, Path.of("/run/me/containers/auth.json")),
        DockerConfig.defaultFiles(session, home));
    var named =
        Map.of(
            "XDG_RUNTIME_DIR", "/run/me",
            "DOCKER_CONFIG", "/docker",
            "REGISTRY_AUTH_FILE", "/podman/login.json");
    assertEquals(
        List.of(Path.of("/docker/config.json"), Path.of("/podman/login.json")),
        DockerConfig.defaultFiles(named, home));
  }

  @Test
  void hasPasswordsInTheFile() throws Exception {
    var entry = "\":{\"auth\":\"" + ROBOT + "\"}}}";
    assertEquals(robot(), found("{\"auths\":{\"ghcr.io" + entry));
    assertEquals(robot(), found("{\"auths\":{\"https://ghcr.io" + entry));
    assertEquals(robot(), found("docker.io", "{\"auths\":{\"https://index.docker.io/v1/" + entry));
    assertEquals(Optional.empty(), found("{\"auths\":{\"quay.io" + entry));
  }

  @Test
  void hasIdentityTokens() throws Exception {
    var found = found("{\"auths\":{\"ghcr.io\":{\"auth\":\"\",\"identitytoken\":\"t-0\"}}}");
    assertEquals("<token> t-0", found.map(c -> c.username() + " " + c.password()).orElse(""));
  }

  @Test
  void asksTheHelperOfTheRegistryBeforeTheOneForAll() throws Exception {
    assertEquals(
        Optional.of(new Credentials("ghcr.io", "secret", "pass")),
        found("{\"auths\":{\"ghcr.io\":{}},\"credsStore\":\"pass\"}"));
    assertEquals(
        Optional.of(new Credentials("ghcr.io", "secret", "gh")),
        found("{\"credHelpers\":{\"ghcr.io\":\"gh\"},\"credsStore\":\"pass\"}"));
  }

  @Test
  void namesTheFileThatCannotBeRead() {
    var file = "Cannot read the credentials in " + folder.resolve("config.json") + ": ";
    assertEquals(
        file + "an \"auth\" is not user:password in Base64",
        assertThrows(
                RegistryException.class,
                () -> found("{\"auths\":{\"ghcr.io\":{\"auth\":\"cm9ib3Q=\"}}}"))
            .getMessage());
    assertEquals(
        file + "line 1, column 1, $: expected an object, found an array",
        assertThrows(RegistryException.class, () -> found("[]")).getMessage());
  }
}
