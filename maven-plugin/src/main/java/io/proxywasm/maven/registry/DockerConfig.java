package io.proxywasm.maven.registry;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.proxywasm.sdk.json.JsonException;
import io.proxywasm.sdk.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** The credentials that {@code docker login} and its kin keep: in a file, or with a helper. */
public final class DockerConfig {
  private final Path file;
  private final CredentialHelper helper;

  /**
   * Reads lazily.
   *
   * @param file usually {@code ~/.docker/config.json}; it may be missing
   */
  public DockerConfig(Path file, CredentialHelper helper) {
    this.file = file;
    this.helper = helper;
  }

  /** Returns the credentials for a registry, named as in an image's name. */
  public Optional<Credentials> of(String registry) throws RegistryException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      var config = JsonObject.parse(Files.readString(file, UTF_8));
      for (String name : namesOf(registry)) {
        var found = of(name, config);
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

  private Optional<Credentials> of(String name, JsonObject config) throws RegistryException {
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
        return Optional.of(decoded(entry.string("auth")));
      }
    }
    return config.has("credsStore")
        ? helper.ask(config.string("credsStore"), name)
        : Optional.empty();
  }

  private Credentials decoded(String auth) {
    var pair = new String(Base64.getDecoder().decode(auth), UTF_8);
    int colon = pair.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException("an \"auth\" is not user:password in Base64");
    }
    return new Credentials(pair.substring(0, colon), pair.substring(colon + 1), file.toString());
  }
}
