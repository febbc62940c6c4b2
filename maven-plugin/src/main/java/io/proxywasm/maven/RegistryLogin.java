package io.proxywasm.maven;

import io.proxywasm.maven.build.Advice;
import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.registry.Credentials;
import io.proxywasm.maven.registry.DockerConfig;
import io.proxywasm.maven.registry.RegistryException;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/** Finds who to be for a registry: in the properties, Maven's settings, or docker's login. */
final class RegistryLogin {
  private final Settings settings;
  private final SettingsDecrypter decrypter;
  private final DockerConfig docker;

  RegistryLogin(Settings settings, SettingsDecrypter decrypter, DockerConfig docker) {
    this.settings = settings;
    this.decrypter = decrypter;
    this.docker = docker;
  }

  /** Returns the first that is found; null to be nobody. */
  @Nullable Credentials of(String registry, @Nullable String username, @Nullable String password)
      throws RegistryException, BuildException {
    if (username != null && password != null) {
      return new Credentials(username, password, "proxywasm.registry.username");
    }
    if (username != null || password != null) {
      throw new BuildException(Advice.halfCredentials());
    }
    Server server = settings.getServer(registry);
    return server == null ? docker.of(registry).orElse(null) : decrypted(server);
  }

  private Credentials decrypted(Server server) throws BuildException {
    var result = decrypter.decrypt(new DefaultSettingsDecryptionRequest(server));
    for (SettingsProblem problem : result.getProblems()) {
      throw new BuildException(Advice.notDecrypted(server.getId(), problem.getMessage()));
    }
    Server open = result.getServer();
    if (open.getUsername() == null || open.getPassword() == null) {
      throw new BuildException(Advice.halfServer(server.getId()));
    }
    return new Credentials(open.getUsername(), open.getPassword(), "settings.xml");
  }
}
