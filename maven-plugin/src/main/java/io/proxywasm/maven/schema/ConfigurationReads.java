package io.proxywasm.maven.schema;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Finds the records that a filter reads its configuration into: {@code json().to(X.class)}. */
final class ConfigurationReads extends ClassVisitor {
  private final SortedSet<String> records = new TreeSet<>();

  private ConfigurationReads() {
    super(Opcodes.ASM9);
  }

  /** Returns their class names. */
  static SortedSet<String> in(Path classesDirectory) throws IOException {
    var reads = new ConfigurationReads();
    for (Path file : classFiles(classesDirectory)) {
      try (InputStream in = Files.newInputStream(file)) {
        new ClassReader(in).accept(reads, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
      }
    }
    return reads.records;
  }

  private static List<Path> classFiles(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    }
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, @Nullable String signature, String[] exceptions) {
    return new Calls();
  }

  /** Sees the calls of a method. javac puts nothing between the three instructions in question. */
  private final class Calls extends MethodVisitor {
    private boolean afterJson;
    private @Nullable Type named;

    Calls() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      if (named != null
          && owner.equals("io/proxywasm/sdk/json/JsonObject")
          && name.equals("to")
          && descriptor.equals("(Ljava/lang/Class;)Ljava/lang/Record;")) {
        records.add(named.getClassName());
      }
      named = null;
      afterJson = owner.equals("io/proxywasm/sdk/Configuration") && name.equals("json");
    }

    @Override
    public void visitLdcInsn(Object value) {
      named = afterJson && value instanceof Type type ? type : null;
      afterJson = false;
    }
  }
}
