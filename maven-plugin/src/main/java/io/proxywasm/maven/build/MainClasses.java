package io.proxywasm.maven.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Finds the class whose {@code main} registers the filter. */
final class MainClasses {
  private static final int PUBLIC_STATIC = Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC;

  private MainClasses() {}

  /** Returns {@code wanted} if it has a main method, or the only class that has one. */
  static String choose(Path classesDirectory, @Nullable String wanted)
      throws BuildException, IOException {
    List<String> found = find(classesDirectory);
    if (wanted != null) {
      if (!found.contains(wanted)) {
        throw new BuildException(Advice.mainClassNotFound(wanted, classesDirectory, found));
      }
      return wanted;
    }
    if (found.isEmpty()) {
      throw new BuildException(Advice.noMainClass(classesDirectory));
    }
    if (found.size() > 1) {
      throw new BuildException(Advice.severalMainClasses(found));
    }
    return found.get(0);
  }

  private static List<String> find(Path directory) throws IOException, BuildException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    List<Path> classFiles;
    try (Stream<Path> files = Files.walk(directory)) {
      classFiles = files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    }
    var found = new ArrayList<String>();
    for (Path file : classFiles) {
      var scan = new Scan();
      try (InputStream in = Files.newInputStream(file)) {
        var reader = new ClassReader(in);
        reader.accept(scan, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
        if (scan.hasMain) {
          found.add(reader.getClassName().replace('/', '.'));
        }
      } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
        throw new BuildException(Advice.unreadableClass(file), e);
      }
    }
    return found;
  }

  private static final class Scan extends ClassVisitor {
    private boolean hasMain;

    Scan() {
      super(Opcodes.ASM9);
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
        int access,
        String method,
        String descriptor,
        @Nullable String signature,
        String[] exceptions) {
      hasMain |=
          (access & PUBLIC_STATIC) == PUBLIC_STATIC
              && method.equals("main")
              && descriptor.equals("([Ljava/lang/String;)V");
      return null;
    }
  }
}
