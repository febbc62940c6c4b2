package io.proxywasm.maven.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A hash over all that decides what a build makes. By content and not by time: a checkout, a copy
 * or a cache restore changes times alone.
 */
final class Fingerprint {
  private final MessageDigest digest = sha256();

  /** Adds a file, or all files of a directory but those the build itself puts there. */
  Fingerprint add(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      List<Path> files;
      try (Stream<Path> walk = Files.walk(path)) {
        files = walk.filter(Files::isRegularFile).sorted().toList();
      }
      for (Path file : files) {
        String name = path.relativize(file).toString().replace('\\', '/');
        if (!name.startsWith("META-INF/proxy-wasm/")) {
          add(name).addContent(file);
        }
      }
      return this;
    }
    return Files.exists(path) ? addContent(path) : add("absent");
  }

  /** Adds a text. */
  Fingerprint add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
    return this;
  }

  /** Returns the hash of all that was added. */
  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private Fingerprint addContent(Path file) throws IOException {
    return add(HexFormat.of().formatHex(sha256().digest(Files.readAllBytes(file))));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
