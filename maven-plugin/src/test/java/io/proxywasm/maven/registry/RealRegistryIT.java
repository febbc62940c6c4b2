package io.proxywasm.maven.registry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.maven.image.Blob;
import io.proxywasm.maven.image.FilterImage;
import io.proxywasm.maven.image.ImageFormat;
import io.proxywasm.maven.image.ImageLayout;
import io.proxywasm.sdk.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The registry client with a real registry: {@code -Pregistry}. */
@Tag("registry")
class RealRegistryIT {
  private static final Credentials ROBOT = new Credentials("robot", "secret", "settings.xml");
  private static final byte[] MODULE = new byte[300_000];

  @TempDir private Path folder;
  private final List<String> log = new ArrayList<>();

  private static FilterImage image(ImageFormat format) {
    return FilterImage.of(
        format, MODULE, new TreeMap<>(Map.of("org.opencontainers.image.title", "greeter")));
  }

  private static ImageReference reference(RealRegistry server) throws RegistryException {
    return ImageReference.parse(server.name() + "/acme/greeter");
  }

  private Registry plain(RealRegistry server) throws RegistryException {
    return plain(server, new ListedLog(log));
  }

  private static Registry plain(RealRegistry server, PushLog log) throws RegistryException {
    return new Registry(
        reference(server),
        new RegistryOptions(true, null, null, null, 2, pause -> Thread.sleep(10)),
        log);
  }

  private Registry withTls(
      RealRegistry server, @Nullable Path caFile, @Nullable Credentials credentials)
      throws RegistryException {
    return new Registry(
        reference(server),
        new RegistryOptions(false, caFile, credentials, null, 2, pause -> Thread.sleep(10)),
        new ListedLog(log));
  }

  private static String refusal(RealRegistry server, Registry registry) {
    var thrown =
        assertThrows(
            RegistryException.class,
            () -> registry.push(image(ImageFormat.COMPAT), List.of("1.0")));
    return thrown.getMessage().replace(server.name(), "REGISTRY");
  }

  private static JsonObject skopeo(String... arguments) throws Exception {
    var command = new ArrayList<>(List.of("skopeo", "inspect"));
    command.addAll(List.of(arguments));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor(), output);
    return JsonObject.parse(output);
  }

  @ParameterizedTest
  @EnumSource
  void everyFormComesBackAsItWasPushed(ImageFormat format) throws Exception {
    try (var server = new RealRegistry(folder.resolve("registry")).start()) {
      var image = image(format);
      new CheckedPush(plain(server)).of(image, List.of("1.0", "latest"), MODULE);
      for (Blob blob : image.blobs()) {
        assertArrayEquals(blob.content(), plain(server).blob(blob.digest()).content());
      }
      assertArrayEquals(image.manifest().content(), plain(server).manifest("latest").content());
      assertEquals(List.of("tagged 1.0", "tagged latest"), log.subList(log.size() - 2, log.size()));

      var seen = skopeo("--tls-verify=false", "docker://" + server.name() + "/acme/greeter:1.0");
      assertEquals(image.digest(), seen.string("Digest"));
      assertEquals("wasm", seen.string("Architecture"));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"COMPAT", "OCI"})
  void theFolderIsAnImageToOthersToo(ImageFormat format) throws Exception {
    var image = image(format);
    new ImageLayout(folder.resolve("image")).write(image, "1.0");
    var seen = skopeo("oci:" + folder.resolve("image") + ":1.0");
    assertEquals(image.digest(), seen.string("Digest"));
  }

  @Test
  void sendsNothingTwice() throws Exception {
    try (var server = new RealRegistry(folder.resolve("registry")).start()) {
      plain(server).push(image(ImageFormat.COMPAT), List.of("1.0"));
      log.clear();
      plain(server).push(image(ImageFormat.COMPAT), List.of("1.1"));
      assertEquals(
          List.of("had ", "had ", "tagg"), log.stream().map(l -> l.substring(0, 4)).toList());
    }
  }

  @Test
  void asksForThePasswordOverTls() throws Exception {
    var authority = new TestAuthority(folder);
    var identity = authority.files("localhost");
    try (var server = new RealRegistry(folder.resolve("registry")).startWithTls(identity)) {
      var image = image(ImageFormat.COMPAT);
      new CheckedPush(withTls(server, authority.pem(), ROBOT)).of(image, List.of("1.0"), MODULE);

      var wrong = new Credentials("robot", "wrong", "settings.xml");
      assertEquals(
          "Cannot push REGISTRY/acme/greeter: REGISTRY answered 401. It does not accept the password"
              + " of robot (from settings.xml).",
          refusal(server, withTls(server, authority.pem(), wrong)));
      assertTrue(
          refusal(server, withTls(server, authority.pem(), null))
              .contains("It was asked without a password."));
      assertTrue(
          refusal(server, withTls(server, null, ROBOT))
              .endsWith("name that one's PEM file with -Dproxywasm.registry.caFile=FILE."));
      assertEquals(
          "Cannot push REGISTRY/acme/greeter: REGISTRY answered 400. If it speaks TLS, leave out"
              + " proxywasm.registry.plainHttp.",
          refusal(server, plain(server)));
    }
  }

  @Test
  void refusesACertificateThatHasExpired() throws Exception {
    var authority = new TestAuthority(folder);
    var identity = authority.expiredFiles("localhost");
    try (var server = new RealRegistry(folder.resolve("registry")).startWithTls(identity)) {
      assertTrue(
          refusal(server, withTls(server, authority.pem(), ROBOT))
              .endsWith("Its certificate has expired: the registry needs a new one."));
    }
  }

  @Test
  void saysThatARegistryTakesNothing() throws Exception {
    try (var server = new RealRegistry(folder.resolve("registry")).startReadOnly()) {
      assertEquals(
          "Cannot push REGISTRY/acme/greeter: REGISTRY answered 405 (Method not allowed). It takes"
              + " no uploads: it is read-only, or a mirror.",
          refusal(server, plain(server)));
      assertEquals(
          "Cannot push REGISTRY/acme/greeter: REGISTRY speaks HTTP without TLS. Allow that with"
              + " -Dproxywasm.registry.plainHttp=true.",
          refusal(server, withTls(server, null, null)));
    }
  }

  @Test
  void goesOnWhereARegistryStoppedHalfway() throws Exception {
    try (var server = new RealRegistry(folder.resolve("registry")).start()) {
      var stopping = new StoppingLog(server, log);
      assertEquals(
          "Cannot push REGISTRY/acme/greeter: nothing accepts connections at REGISTRY. Tried 2"
              + " times. Try again later.",
          refusal(server, plain(server, stopping)));
      server.start();
      log.clear();
      new CheckedPush(plain(server)).of(image(ImageFormat.COMPAT), List.of("1.0"), MODULE);
      assertEquals("had ", log.get(0).substring(0, 4));
      assertEquals("sent ", log.get(1).substring(0, 5));
    }
  }

  /** Ends the registry as soon as it has the first blob. */
  private record StoppingLog(RealRegistry server, List<String> lines) implements PushLog {
    @Override
    public void sent(Blob blob) {
      server.close();
    }

    @Override
    public void had(Blob blob) {
      lines.add("had");
    }

    @Override
    public void tagged(String tag) {
      lines.add("tagged");
    }

    @Override
    public void retries(String why, Duration pause) {
      lines.add("retries");
    }
  }
}
