package io.proxywasm.maven.teavm.semantics.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The methods that the cases call, read from their class files.
 *
 * <p>A call through a supertype counts for the classes that the same source file makes: {@code
 * list.add} tries {@code ArrayList.add} where there is a {@code new ArrayList}.
 */
final class CaseCalls {
  /** A class, by its binary name, and a method as {@code name(parameters)result}. */
  record Call(String type, String method) {}

  private final Set<Call> calls = new HashSet<>();

  /** Returns the calls of all class files in a folder. */
  static Set<Call> in(Path folder) throws IOException {
    var all = new CaseCalls();
    try (Stream<Path> files = Files.list(folder)) {
      var byFile = new TreeMap<String, List<Path>>();
      files
          .filter(file -> file.toString().endsWith(".class"))
          .forEach(
              file ->
                  byFile
                      .computeIfAbsent(
                          file.getFileName().toString().replaceFirst("(\\$.*)?\\.class", ""),
                          key -> new ArrayList<>())
                      .add(file));
      for (var group : byFile.values()) {
        all.add(group);
      }
    }
    return all.calls;
  }

  private void add(List<Path> classFiles) throws IOException {
    var scan = new Scan();
    for (Path file : classFiles) {
      new ClassReader(Files.readAllBytes(file)).accept(scan, ClassReader.SKIP_DEBUG);
    }
    for (Call call : scan.direct) {
      load(call.type()).ifPresent(type -> addUpwards(type, call.method()));
      for (String made : scan.made) {
        if (isSubtype(made, call.type())) {
          calls.add(new Call(made, call.method()));
        }
      }
    }
  }

  /** Where a method is inherited from, it is tried too. */
  private void addUpwards(@Nullable Class<?> type, String method) {
    if (type != null) {
      calls.add(new Call(type.getName(), method));
      addUpwards(type.getSuperclass(), method);
      for (Class<?> parent : type.getInterfaces()) {
        addUpwards(parent, method);
      }
    }
  }

  private static boolean isSubtype(String type, String of) {
    return load(type).flatMap(sub -> load(of).map(up -> up.isAssignableFrom(sub))).orElse(false);
  }

  private static Optional<Class<?>> load(String name) {
    try {
      return Optional.of(Class.forName(name, false, CaseCalls.class.getClassLoader()));
    } catch (ClassNotFoundException e) {
      return Optional.empty(); // the type of an array
    }
  }

  /**
   * What every object has is called on {@code Object}: compilers since JDK 18 name the interface
   * that a variable is of.
   */
  private static String declarer(String type, String method) {
    return load(type)
        .filter(each -> each.isInterface() && !declares(each, method))
        .map(each -> "java.lang.Object")
        .orElse(type);
  }

  private static boolean declares(Class<?> type, String method) {
    return Arrays.stream(type.getMethods()).map(JdkApi::signature).anyMatch(method::equals);
  }

  /** Notes calls, method references and {@code new}. */
  private static final class Scan extends ClassVisitor {
    private final Set<Call> direct = new HashSet<>();
    private final Set<String> made = new HashSet<>();

    Scan() {
      super(Opcodes.ASM9);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      return new MethodVisitor(Opcodes.ASM9) {
        @Override
        public void visitMethodInsn(
            int opcode, String owner, String name, String descriptor, boolean isInterface) {
          note(owner, name, descriptor);
        }

        @Override
        public void visitInvokeDynamicInsn(
            String name, String descriptor, Handle bootstrap, Object... arguments) {
          for (Object argument : arguments) {
            if (argument instanceof Handle handle) {
              note(handle.getOwner(), handle.getName(), handle.getDesc());
            }
          }
        }
      };
    }

    private void note(String owner, String name, String descriptor) {
      var type = owner.replace('/', '.');
      direct.add(new Call(declarer(type, name + descriptor), name + descriptor));
      if (name.equals("<init>")) {
        made.add(type);
      }
    }
  }
}
