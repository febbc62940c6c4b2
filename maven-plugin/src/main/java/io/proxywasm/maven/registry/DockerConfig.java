package io.proxywasm.maven.registry;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.proxywasm.sdk.json.JsonException;
import io.proxywasm.sdk.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The credentials that {@code docker login} and its kin keep: in files, or with a helper. */
public final class DockerConfig {
  private final List<Path> files;
  private final CredentialHelper helper;

  /**
   * Reads lazily.
   *
   * @param files those of {@link #defaultFiles}; the first that knows a registry counts, and any
   *     may be missing
   */
  public DockerConfig(List<Path> files, CredentialHelper helper) {
    this.files = files;
    this.helper = helper;
  }

  /** Returns the files where docker and, after it, podman and its kin keep what they are told. */
  public static List<Path> defaultFiles(Map<String, String> environment, Path home) {
    var files = new ArrayList<Path>();
    String docker = environment.get("DOCKER_CONFIG");
    files.add((docker == null ? home.resolve(".docker") : Path.of(docker)).resolve("config.json"));
    String podman = environment.get("REGISTRY_AUTH_FILE");
    String session = environment.get("XDG_RUNTIME_DIR");
    if (podman != null) {
      files.add(Path.of(podman));
    } else if (session != null) {
      files.add(Path.of(session, "containers", "auth.json"));
    }
    return List.copyOf(files);
  }

  /** Returns the credentials for a registry, named as in an image's name. */
  public Optional<Credentials> of(String registry) throws RegistryException {
    for (Path file : files) {
      var found = Files.exists(file) ? in(file, registry) : Optional.<Credentials>empty();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Credentials> in(Path file, String registry) throws RegistryException {
    try {
      var config = JsonObject.parse(Files.readString(file, UTF_8));
      for (String name : namesOf(registry)) {
        var found = of(name, config, file);
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    } catch (IOException | JsonException | IllegalArgumentException e) {
      throw new RegistryException(
          "Cannot read the credentials in " + file + ": " + e.getMessage(), e);
    }
  }

  private static List<String> namesOf(String registry) {
    return registry.equals("docker.io")
        ? List.of("https://index.docker.io/v1/", "docker.io")
        : List.of(registry, "https://" + registry);
  }

  private Optional<Credentials> of(String name, JsonObject config, Path file)
      throws RegistryException {
    if (config.has("credHelpers") && config.object("credHelpers").has(name)) {
      return helper.ask(config.object("credHelpers").string(name), name);
    }
    if (config.has("auths") && config.object("auths").has(name)) {
      var entry = config.object("auths").object(name);
      if (entry.has("identitytoken")) {
        return Optional.of(
            new Credentials("<token>", entry.string("identitytoken"), file.toString()));
      }
      if (entry.has("auth")) {
        return Optional.of(decoded(entry.string("auth"), file));
      }
    }
    return config.has("credsStore")
        ? helper.ask(config.string("credsStore"), name)
        : Optional.empty();
  }

  private static Credentials decoded(String auth, Path file) {
    var pair = new String(Base64.getDecoder().decode(auth), UTF_8);
    int colon = pair.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException("an \"auth\" is not user:password in Base64");
    }
    return new Credentials(pair.substring(0, colon), pair.substring(colon + 1), file.toString());
  }
}
