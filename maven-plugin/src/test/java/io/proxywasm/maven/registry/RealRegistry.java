package io.proxywasm.maven.registry;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The registry of the OCI's reference, in a process of its own on a free port. */
final class RealRegistry implements AutoCloseable {
  /** The user robot with the password secret. */
  private static final String HTPASSWD =
      "robot:$2b$04$RjHimCp5Be8JIbYZDvXmtebTXstLxms6kEykVTn3yXqry13xdk4AG\n";

  private final Path folder;
  private final int port;
  private Process process;

  /** Prepares one that keeps its images in a folder. */
  RealRegistry(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
  }

  /** Starts it, for everybody and without TLS. */
  RealRegistry start() throws IOException, InterruptedException {
    return start("", "");
  }

  /** Starts it as one that takes nothing. */
  RealRegistry startReadOnly() throws IOException, InterruptedException {
    return start("", "  maintenance: {readonly: {enabled: true}}\n");
  }

  /** Starts it with TLS, for robot alone. */
  RealRegistry startWithTls(TestAuthority.PemFiles identity)
      throws IOException, InterruptedException {
    Path users = Files.writeString(folder.resolve("htpasswd"), HTPASSWD);
    return start(
        "  tls: {certificate: '%s', key: '%s'}\nauth:\n  htpasswd: {realm: A realm, path: '%s'}\n"
            .formatted(identity.certificate(), identity.key(), users),
        "");
  }

  private RealRegistry start(String http, String storage) throws IOException, InterruptedException {
    Path configuration =
        Files.writeString(
            folder.resolve("config.yml"),
            """
            version: 0.1
            log: {level: error, accesslog: {disabled: true}}
            storage:
              filesystem: {rootdirectory: '%s'}
            %shttp:
              addr: '127.0.0.1:%d'
            %s"""
                .formatted(folder.resolve("data"), storage, port, http));
    process =
        new ProcessBuilder(executable().toString(), "serve", configuration.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    for (int tries = 0; !accepts(); tries++) {
      if (!process.isAlive() || tries > 100) {
        throw new IllegalStateException(Files.readString(folder.resolve("log"), UTF_8));
      }
      Thread.sleep(100);
    }
    return this;
  }

  private boolean accepts() {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  private static Path executable() {
    var path = System.getProperty("proxywasm.registry.executable", "");
    if (!Files.isExecutable(Path.of(path))) {
      throw new IllegalStateException(
          "No registry to test with. Run the tests as .ci/run does: ./mvnw verify -Pregistry"
              + " -Dproxywasm.registry.executable=$(maven-plugin/src/test/registry/install)");
    }
    return Path.of(path);
  }

  /** Host and port, as in an image's name. */
  String name() {
    return "localhost:" + port;
  }

  /** Ends it at once; {@code start} begins again with what it kept. */
  @Override
  public void close() {
    process.destroyForcibly();
    try {
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
