package io.proxywasm.maven.teavm;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tells the code the user can change from that of libraries. */
final class UserClasses {
  private static final String SDK = "io.proxywasm.sdk.";

  private final List<Path> folders;

  /** Takes the classes in folders, as opposed to jars, for the user's; not the SDK's, though. */
  UserClasses(List<Path> classPath) {
    this.folders = classPath.stream().filter(Files::isDirectory).toList();
  }

  boolean contain(String className) {
    String file = className.replace('.', '/') + ".class";
    return !className.startsWith(SDK)
        && folders.stream().anyMatch(folder -> Files.exists(folder.resolve(file)));
  }
}
