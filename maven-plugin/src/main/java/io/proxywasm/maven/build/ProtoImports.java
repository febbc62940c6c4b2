package io.proxywasm.maven.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The {@code .proto} files of dependencies, in folders that {@code protoc} can search. */
final class ProtoImports {
  private ProtoImports() {}

  /**
   * Returns the folders to search.
   *
   * @param dependencies jars, and folders of modules that are built along
   * @param target where the files of jars are unpacked
   */
  static List<Path> of(List<Path> dependencies, Path target) throws IOException {
    Folders.clear(target);
    var folders = new ArrayList<Path>();
    for (Path dependency : dependencies) {
      if (Files.isDirectory(dependency)) {
        folders.add(dependency);
      } else if (dependency.toString().endsWith(".jar")) {
        Path folder = target.resolve(Integer.toString(folders.size()));
        if (unpack(dependency, folder)) {
          folders.add(folder);
        }
      }
    }
    return folders;
  }

  private static boolean unpack(Path jar, Path folder) throws IOException {
    boolean found = false;
    try (var zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        Path file = folder.resolve(entry.getName()).normalize();
        if (entry.getName().endsWith(".proto") && file.startsWith(folder)) {
          Files.createDirectories(file.getParent());
          try (var content = zip.getInputStream(entry)) {
            Files.copy(content, file);
          }
          found = true;
        }
      }
    }
    return found;
  }
}
