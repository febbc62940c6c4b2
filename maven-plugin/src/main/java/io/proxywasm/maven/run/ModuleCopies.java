package io.proxywasm.maven.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/**
 * Copies of modules under names made of their content: Envoy may open a module again at any time,
 * and must not find a later one, or half of it.
 */
final class ModuleCopies implements AutoCloseable {
  private final Path folder;

  private ModuleCopies(Path folder) {
    this.folder = folder;
  }

  static ModuleCopies create() throws RunException {
    try {
      return new ModuleCopies(Files.createTempDirectory("proxy-wasm-run"));
    } catch (IOException e) {
      throw new RunException("No folder for temporary files: " + e.getMessage(), e);
    }
  }

  /** Returns the copy of a module. */
  Path copy(Path module) throws RunException {
    try {
      byte[] content = Files.readAllBytes(module);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return Files.write(folder.resolve(HexFormat.of().formatHex(digest) + ".wasm"), content);
    } catch (IOException e) {
      throw new RunException("The module " + module + " cannot be read: " + e.getMessage(), e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      // A leftover in the system's folder for temporary files harms nobody.
      return;
    }
  }
}
