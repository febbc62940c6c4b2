package io.proxywasm.maven.schema;

import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.build.ClassFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
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
  static SortedSet<String> in(Path classesDirectory) throws BuildException, IOException {
    var reads = new ConfigurationReads();
    ClassFolder.read(classesDirectory, reads, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return reads.records;
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
