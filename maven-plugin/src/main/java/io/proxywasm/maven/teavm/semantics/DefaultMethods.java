package io.proxywasm.maven.teavm.semantics;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teavm.model.AccessLevel;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ClassReader;
import org.teavm.model.ClassReaderSource;
import org.teavm.model.ElementModifier;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReader;
import org.teavm.model.MethodReference;

/**
 * Gives a type that inherits a default method over several paths a method of its own that calls the
 * one the JVM would choose.
 *
 * <p>TeaVM's virtual tables keep the first default method met, in the order of declaration; the JVM
 * takes the maximally specific one.
 */
final class DefaultMethods implements ClassHolderTransformer {
  // Methods added here are no declarations: for a subtype the choice starts anew.
  private final Set<MethodReference> added = new HashSet<>();

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    if (cls.getInterfaces().isEmpty()) {
      return;
    }
    ClassReaderSource source = context.getHierarchy().getClassSource();
    Map<MethodDescriptor, Set<String>> defaults = new LinkedHashMap<>();
    for (String name : superInterfaces(cls, source)) {
      collectDefaults(source.get(name), defaults);
      for (var method : AddedMethods.toInstancesOf(name, source)) {
        defaults.computeIfAbsent(method, d -> new LinkedHashSet<>()).add(name);
      }
    }
    defaults.forEach(
        (method, declarers) -> {
          if (defaultCount(method, declarers, source) > 1
              && !isDeclaredByClass(cls, method, source)) {
            String chosen = mostSpecific(declarers, source);
            if (chosen != null && isDefault(method, chosen, source)) {
              cls.addMethod(forward(method, chosen));
              added.add(new MethodReference(cls.getName(), method));
            }
          }
        });
  }

  private static Set<String> superInterfaces(ClassReader cls, ClassReaderSource source) {
    Set<String> result = new LinkedHashSet<>();
    for (ClassReader c = cls;
        c != null;
        c = c.getParent() == null ? null : source.get(c.getParent())) {
      c.getInterfaces().forEach(name -> addHierarchy(name, source, result));
    }
    return result;
  }

  private static void addHierarchy(String name, ClassReaderSource source, Set<String> result) {
    ClassReader cls = source.get(name);
    if (cls != null && result.add(name)) {
      cls.getInterfaces().forEach(parent -> addHierarchy(parent, source, result));
    }
  }

  // An abstract redeclaration counts as well: the JVM may choose it, and then there is no default
  // to call.
  private void collectDefaults(ClassReader itf, Map<MethodDescriptor, Set<String>> defaults) {
    for (MethodReader method : itf.getMethods()) {
      if (isInherited(method) && !added.contains(method.getReference())) {
        defaults
            .computeIfAbsent(method.getDescriptor(), d -> new LinkedHashSet<>())
            .add(itf.getName());
      }
    }
  }

  private static long defaultCount(
      MethodDescriptor method, Set<String> declarers, ClassReaderSource source) {
    return declarers.stream().filter(name -> isDefault(method, name, source)).count();
  }

  private static boolean isDefault(MethodDescriptor method, String name, ClassReaderSource source) {
    MethodReader declared = source.get(name).getMethod(method);
    return (declared != null && !declared.hasModifier(ElementModifier.ABSTRACT))
        || AddedMethods.toInstancesOf(name, source).contains(method);
  }

  private static boolean isInherited(MethodReader method) {
    return !method.hasModifier(ElementModifier.STATIC) && method.getLevel() != AccessLevel.PRIVATE;
  }

  private boolean isDeclaredByClass(
      ClassReader cls, MethodDescriptor method, ClassReaderSource source) {
    if (cls.getMethod(method) != null) {
      return true;
    }
    ClassReader parent = cls.getParent() == null ? null : source.get(cls.getParent());
    while (parent != null) {
      MethodReader declared = parent.getMethod(method);
      if (declared != null && isInherited(declared) && !added.contains(declared.getReference())) {
        return true;
      }
      if (AddedMethods.toInstancesOf(parent.getName(), source).contains(method)) {
        return true;
      }
      parent = parent.getParent() == null ? null : source.get(parent.getParent());
    }
    return false;
  }

  private static @Nullable String mostSpecific(Set<String> declarers, ClassReaderSource source) {
    List<String> candidates =
        declarers.stream()
            .filter(
                name ->
                    declarers.stream()
                        .noneMatch(
                            other ->
                                !other.equals(name)
                                    && source.isSuperType(name, other).orElse(false)))
            .toList();
    return candidates.size() == 1 ? candidates.get(0) : null;
  }

  private static MethodHolder forward(MethodDescriptor method, String target) {
    MethodHolder holder = new MethodHolder(method);
    holder.setLevel(AccessLevel.PUBLIC);
    holder.setProgram(Forwarding.toOwn(new MethodReference(target, method)));
    return holder;
  }
}
