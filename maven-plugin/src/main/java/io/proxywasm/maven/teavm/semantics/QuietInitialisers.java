package io.proxywasm.maven.teavm.semantics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teavm.model.ClassReader;
import org.teavm.model.ClassReaderSource;
import org.teavm.model.ElementModifier;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodReader;
import org.teavm.model.MethodReference;
import org.teavm.model.ValueType;

/**
 * Knows the classes whose static initialisers throw nothing, as far as their code tells: those of
 * enums and constants among them.
 */
final class QuietInitialisers {
  static final MethodDescriptor INITIALISER = new MethodDescriptor("<clinit>", ValueType.VOID);

  /** What is tested as a whole is trusted, and what it would fail for is a defect of ours. */
  private static final List<String> TRUSTED =
      List.of(
          "java.",
          "javax.",
          "org.teavm.",
          "io.proxywasm.sdk.",
          "io.proxywasm.classlib.",
          Calls.GUEST);

  /** Calls nested deeper are taken to throw. */
  private static final int DEPTH = 6;

  private final ClassReaderSource source;
  private final Map<MethodReference, Boolean> known = new HashMap<>();
  private int depth;

  QuietInitialisers(ClassReaderSource source) {
    this.source = source;
  }

  boolean contain(String className) {
    if (TRUSTED.stream().anyMatch(className::startsWith)) {
      return true;
    }
    var type = source.get(className);
    if (type == null || SwitchMaps.areAllOf(type)) {
      return true; // what is missing is reported, and never run
    }
    var initialiser = type.getMethod(INITIALISER);
    return (initialiser == null || isQuiet(initialiser))
        && (type.getParent() == null || contain(type.getParent()));
  }

  /** Returns the class, itself or above it, whose initialiser its use runs first and may fail. */
  @Nullable String failing(String className) {
    if (contain(className)) {
      return null;
    }
    var type = source.get(className);
    while (type.getMethod(INITIALISER) == null) {
      type = source.get(type.getParent());
    }
    return type.getName();
  }

  boolean isQuiet(MethodReference method) {
    var type = source.get(method.getClassName());
    if (type != null && isValues(type, method)) {
      return true;
    }
    var reader = type == null ? null : source.resolve(method);
    return reader != null && isQuiet(reader);
  }

  /** Tells whether it is an enum's {@code values}, which clones an array. */
  private static boolean isValues(ClassReader type, MethodReference method) {
    return type.hasModifier(ElementModifier.ENUM)
        && method.getName().equals("values")
        && method.parameterCount() == 0;
  }

  private boolean isQuiet(MethodReader method) {
    var before = known.get(method.getReference());
    if (before != null) {
      return before;
    }
    if (depth == DEPTH) {
      return false;
    }
    known.put(method.getReference(), false); // until it is known; a cycle is taken to throw
    depth++;
    var program = method.getProgram();
    boolean quiet = program != null && new QuietCode(this, method.getOwnerName()).read(program);
    depth--;
    known.put(method.getReference(), quiet);
    return quiet;
  }
}
