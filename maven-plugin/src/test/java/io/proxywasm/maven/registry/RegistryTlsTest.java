package io.proxywasm.maven.registry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.maven.image.FilterImage;
import io.proxywasm.maven.image.ImageFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistryTlsTest {
  private static final byte[] MODULE = "a module".getBytes(UTF_8);
  private static final FilterImage IMAGE =
      FilterImage.of(ImageFormat.COMPAT, MODULE, new TreeMap<>());

  @TempDir private static Path folder;
  private static TestAuthority authority;

  @BeforeAll
  static void make() throws Exception {
    authority = new TestAuthority(folder);
  }

  private static Registry registry(FakeRegistry server, @Nullable Path caFile)
      throws RegistryException {
    return registry(server.name() + "/acme/greeter:1.0", caFile);
  }

  private static Registry registry(String image, @Nullable Path caFile) throws RegistryException {
    return new Registry(
        ImageReference.parse(image),
        new RegistryOptions(
            false, caFile, null, null, 2, pause -> assertEquals(1, pause.toSeconds())),
        new ListedLog(new ArrayList<>()));
  }

  private static String refusal(FakeRegistry server, @Nullable Path caFile) {
    return assertThrows(
            RegistryException.class, () -> registry(server, caFile).push(IMAGE, List.of("1.0")))
        .getMessage()
        .replace(server.name(), "REGISTRY");
  }

  @Test
  void trustsAnAuthorityOfItsOwn() throws Exception {
    try (var server = new FakeRegistry(authority.server("localhost"))) {
      new CheckedPush(registry(server, authority.pem())).of(IMAGE, List.of("1.0"), MODULE);
      assertArrayEquals(IMAGE.manifest().content(), server.manifests.get("1.0"));
      assertEquals(
          "Cannot push REGISTRY/acme/greeter:1.0: no TLS connection to REGISTRY: unable to find valid"
              + " certification path to requested target. Its certificate is of an authority the JDK"
              + " does not know: name that one's PEM file with -Dproxywasm.registry.caFile=FILE.",
          refusal(server, null));
    }
  }

  @Test
  void refusesACertificateThatHasExpired() throws Exception {
    try (var server = new FakeRegistry(authority.expiredServer("localhost"))) {
      var message = refusal(server, authority.pem());
      assertTrue(
          message.startsWith(
              "Cannot push REGISTRY/acme/greeter:1.0: no TLS connection to REGISTRY: NotAfter: "),
          message);
      assertTrue(
          message.endsWith(" Its certificate has expired: the registry needs a new one."), message);
    }
  }

  @Test
  void refusesACertificateOfAnotherHost() throws Exception {
    try (var server = new FakeRegistry(authority.server("elsewhere.example"))) {
      assertEquals(
          "Cannot push REGISTRY/acme/greeter:1.0: no TLS connection to REGISTRY: No subject"
              + " alternative DNS name matching localhost found.",
          refusal(server, authority.pem()));
    }
  }

  /** As servers in Go answer to TLS where they speak none. */
  @Test
  void saysThatTheRegistryHasNoTls() throws Exception {
    try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var answer = CompletableFuture.runAsync(() -> answerBadRequest(server));
      var name = "localhost:" + server.getLocalPort();
      assertEquals(
          "Cannot push %1$s/a: %1$s speaks HTTP without TLS. Allow that with -Dproxywasm.registry.plainHttp=true."
              .formatted(name),
          assertThrows(
                  RegistryException.class,
                  () -> registry(name + "/a", null).push(IMAGE, List.of("1.0")))
              .getMessage());
      answer.get();
    }
  }

  private static void answerBadRequest(ServerSocket server) {
    try (var socket = server.accept()) {
      socket.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void saysWhatAFileOfAuthoritiesIs() throws Exception {
    var file = Files.writeString(folder.resolve("empty.pem"), "");
    try (var server = new FakeRegistry()) {
      assertEquals(
          "Cannot read certificates from "
              + file
              + ": there is no certificate in it. Name a file of PEM certificates"
              + " (-----BEGIN CERTIFICATE-----) with -Dproxywasm.registry.caFile.",
          refusal(server, file));
    }
  }
}
