package io.proxywasm.maven.teavm.semantics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ClassReader;
import org.teavm.model.ClassReaderSource;
import org.teavm.model.ElementModifier;
import org.teavm.model.MethodReader;
import org.teavm.model.instructions.InitClassInstruction;

/**
 * Runs the static initialisers of a superclass, and of interfaces with default methods, before that
 * of a class. TeaVM runs them when the class first reaches them, which may be in the middle, after,
 * or never.
 */
final class SuperclassInitialisers implements ClassHolderTransformer {
  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    var initialiser = type.getMethod(QuietInitialisers.INITIALISER);
    if (initialiser == null
        || initialiser.getProgram() == null
        || type.hasModifier(ElementModifier.INTERFACE)) {
      return;
    }
    var source = context.getHierarchy().getClassSource();
    var first = new ArrayList<String>();
    addSuperclass(type.getParent(), source, first);
    for (var parent : type.getInterfaces()) {
      addInterface(parent, source, first);
    }
    Collections.reverse(first);
    for (var name : first) {
      var call = new InitClassInstruction();
      call.setClassName(name);
      initialiser.getProgram().basicBlockAt(0).addFirst(call);
    }
  }

  /** Adds the next superclass that has an initialiser, which sees to its own. */
  private static void addSuperclass(
      @Nullable String name, ClassReaderSource source, List<String> first) {
    var type = name == null ? null : source.get(name);
    if (type != null && hasInitialiser(type)) {
      first.add(name);
    } else if (type != null) {
      addSuperclass(type.getParent(), source, first);
    }
  }

  private static void addInterface(String name, ClassReaderSource source, List<String> first) {
    var type = source.get(name);
    if (type == null) {
      return;
    }
    for (var parent : type.getInterfaces()) {
      addInterface(parent, source, first);
    }
    if (hasInitialiser(type)
        && type.getMethods().stream().anyMatch(SuperclassInitialisers::isDefault)) {
      first.add(name);
    }
  }

  private static boolean isDefault(MethodReader method) {
    return !method.hasModifier(ElementModifier.ABSTRACT)
        && !method.hasModifier(ElementModifier.STATIC);
  }

  private static boolean hasInitialiser(ClassReader type) {
    return type.getMethod(QuietInitialisers.INITIALISER) != null;
  }
}
