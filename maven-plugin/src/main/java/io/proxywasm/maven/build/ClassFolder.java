package io.proxywasm.maven.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;

/** A folder of class files, such as {@code target/classes}. */
public final class ClassFolder {
  private ClassFolder() {}

  /**
   * Shows all classes to a visitor, in the order of their paths; none where there is no folder.
   *
   * @param options those of {@link ClassReader#accept}
   * @throws BuildException if a class file cannot be understood
   */
  public static void read(Path directory, ClassVisitor visitor, int options)
      throws BuildException, IOException {
    if (!Files.isDirectory(directory)) {
      return;
    }
    List<Path> classFiles;
    try (Stream<Path> files = Files.walk(directory)) {
      classFiles = files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    }
    for (Path file : classFiles) {
      byte[] bytes = Files.readAllBytes(file);
      try {
        new ClassReader(bytes).accept(visitor, options);
      } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
        throw new BuildException(Advice.unreadableClass(file), e);
      }
    }
  }
}
