package io.proxywasm.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.registry.Credentials;
import io.proxywasm.maven.registry.DockerConfig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.DefaultSettingsDecrypter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sonatype.plexus.components.cipher.DefaultPlexusCipher;
import org.sonatype.plexus.components.sec.dispatcher.DefaultSecDispatcher;

class RegistryLoginTest {
  @TempDir private Path folder;
  private final Settings settings = new Settings();

  private RegistryLogin login() throws Exception {
    var security = folder.resolve("settings-security.xml").toString();
    var decrypter =
        new DefaultSettingsDecrypter(
            new DefaultSecDispatcher(new DefaultPlexusCipher(), Map.of(), security));
    var docker =
        new DockerConfig(
            List.of(folder.resolve("config.json")), (helper, name) -> Optional.empty());
    return new RegistryLogin(settings, decrypter, docker);
  }

  private void server(@Nullable String username, @Nullable String password) {
    var server = new Server();
    server.setId("ghcr.io");
    server.setUsername(username);
    server.setPassword(password);
    settings.addServer(server);
  }

  /** What {@code mvn --encrypt-password} prints, with the master password in its file. */
  private String encrypted(String password) throws Exception {
    var cipher = new DefaultPlexusCipher();
    Files.writeString(
        folder.resolve("settings-security.xml"),
        "<settingsSecurity><master>%s</master></settingsSecurity>"
            .formatted(cipher.encryptAndDecorate("master", "settings.security")));
    return cipher.encryptAndDecorate(password, "master");
  }

  @Test
  void isOfThePropertiesFirst() throws Exception {
    server("robot", "secret");
    assertEquals(
        new Credentials("me", "mine", "proxywasm.registry.username"),
        login().of("ghcr.io", "me", "mine"));
    assertEquals(
        "Give both -Dproxywasm.registry.username and -Dproxywasm.registry.password, or neither.",
        assertThrows(BuildException.class, () -> login().of("ghcr.io", "me", null)).getMessage());
  }

  @Test
  void isOfTheServerWithTheRegistrysName() throws Exception {
    server("robot", "secret");
    assertEquals(
        new Credentials("robot", "secret", "settings.xml"), login().of("ghcr.io", null, null));
    assertNull(login().of("quay.io", null, null));
  }

  @Test
  void isDecrypted() throws Exception {
    server("robot", encrypted("secret"));
    assertEquals(
        new Credentials("robot", "secret", "settings.xml"), login().of("ghcr.io", null, null));
  }

  @Test
  void saysWhereTheMasterPasswordBelongs() throws Exception {
    server("robot", encrypted("secret"));
    Files.delete(folder.resolve("settings-security.xml"));
    var message =
        assertThrows(BuildException.class, () -> login().of("ghcr.io", null, null)).getMessage();
    assertTrue(
        message.startsWith(
            "The password of the <server> ghcr.io in settings.xml cannot be decrypted: "),
        message);
    assertTrue(
        message.endsWith(
            "The master password belongs in ~/.m2/settings-security.xml: mvn"
                + " --encrypt-master-password."),
        message);
  }

  @Test
  void isWholeOrNone() throws Exception {
    server("robot", null);
    assertEquals(
        "The <server> ghcr.io in settings.xml has no <username> or no <password>; a registry wants"
            + " both.",
        assertThrows(BuildException.class, () -> login().of("ghcr.io", null, null)).getMessage());
  }

  @Test
  void isDockersLast() throws Exception {
    Files.writeString(
        folder.resolve("config.json"), "{\"auths\":{\"ghcr.io\":{\"auth\":\"YTpi\"}}}");
    assertEquals(
        new Credentials("a", "b", folder.resolve("config.json").toString()),
        login().of("ghcr.io", null, null));
  }
}
