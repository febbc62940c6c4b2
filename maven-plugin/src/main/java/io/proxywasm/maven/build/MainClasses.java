package io.proxywasm.maven.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    var scan = new Scan();
    ClassFolder.read(directory, scan, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
    return scan.found;
  }

  private static final class Scan extends ClassVisitor {
    private final List<String> found = new ArrayList<>();
    private String className = "";

    Scan() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visit(
        int version,
        int access,
        String name,
        @Nullable String signature,
        @Nullable String superName,
        String[] interfaces) {
      className = name.replace('/', '.');
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
        int access,
        String method,
        String descriptor,
        @Nullable String signature,
        String[] exceptions) {
      if ((access & PUBLIC_STATIC) == PUBLIC_STATIC
          && method.equals("main")
          && descriptor.equals("([Ljava/lang/String;)V")) {
        found.add(className);
      }
      return null;
    }
  }
}
