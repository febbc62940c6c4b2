package io.proxywasm.sdk.internal.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A SHA-256 over the class files of a directory, the same on every platform. */
final class ClassesHash {
  private ClassesHash() {}

  static String of(Path directory) throws IOException {
    MessageDigest digest = sha256();
    for (Map.Entry<String, Path> file : classFiles(directory).entrySet()) {
      byte[] content = Files.readAllBytes(file.getValue());
      // The length keeps "name + content" apart from another split of the same bytes.
      String head = file.getKey() + '\0' + content.length + '\0';
      digest.update(head.getBytes(StandardCharsets.UTF_8));
      digest.update(content);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static Map<String, Path> classFiles(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(file -> file.toString().endsWith(".class"))
          .collect(
              Collectors.toMap(
                  file -> directory.relativize(file).toString().replace('\\', '/'),
                  file -> file,
                  (a, b) -> a,
                  TreeMap::new));
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
