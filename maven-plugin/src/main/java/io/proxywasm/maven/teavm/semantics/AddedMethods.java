package io.proxywasm.maven.teavm.semantics;

import io.proxywasm.classlib.OnInstance;
import io.proxywasm.classlib.Parts;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teavm.interop.DelegateTo;
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
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.util.ProgramUtils;

/**
 * Adds the methods of our class library to classes of the compiler's, or puts them in the place of
 * theirs, or takes theirs away. {@code io.proxywasm.classlib} describes the convention.
 */
final class AddedMethods implements ClassHolderTransformer {
  private static final String PACKAGE = OnInstance.class.getPackageName() + ".methods.";
  private static final String DELEGATION = DelegateTo.class.getName();
  private static final String SUFFIX = "Methods";

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    var name = type.getName();
    if (name.startsWith(PACKAGE)) {
      var owner = name.substring(PACKAGE.length(), name.length() - SUFFIX.length());
      new HiddenMembers(owner.replace('_', '$')).giveBodies(type);
      return;
    }
    var source = context.getHierarchy().getClassSource();
    var added = source.get(PACKAGE + name.replace('$', '_') + SUFFIX);
    if (added != null) {
      type.getInterfaces().addAll(added.getInterfaces());
    }
    all(name, source).forEach(method -> add(type, method));
  }

  /** Returns which instance methods are added to a class or interface. */
  static Set<MethodDescriptor> toInstancesOf(String type, ClassReaderSource source) {
    return all(type, source)
        .map(AddedMethod::new)
        .filter(method -> !method.isStatic() && !method.isConstructor() && !method.isMissing())
        .map(AddedMethod::descriptor)
        .collect(Collectors.toSet());
  }

  private static Stream<? extends MethodReader> all(String type, ClassReaderSource source) {
    var added = source.get(PACKAGE + type.replace('$', '_') + SUFFIX);
    if (added == null) {
      return Stream.empty();
    }
    var parts = added.getAnnotations().get(Parts.class.getName());
    var others =
        parts == null
            ? Stream.<ClassReader>empty()
            : parts.getValue("value").getList().stream()
                .map(part -> ((ValueType.Object) part.getJavaClass()).getClassName())
                .map(source::get);
    return Stream.concat(Stream.of(added), others)
        .flatMap(part -> part.getMethods().stream())
        .filter(AddedMethods::isAdded);
  }

  private static boolean isAdded(MethodReader method) {
    return method.getLevel() == AccessLevel.PUBLIC && method.hasModifier(ElementModifier.STATIC);
  }

  private static void add(ClassHolder type, MethodReader method) {
    var added = new AddedMethod(method);
    var descriptor = added.descriptor();
    if (added.isMissing()) {
      type.removeMethod(type.getMethod(descriptor));
      return;
    }
    var body = new Body(descriptor.parameterCount());
    var all = new Variable[descriptor.parameterCount() + 1];
    Arrays.setAll(all, body::parameter);
    var result =
        body.call(
            method.getReference(), added.isStatic() ? Arrays.copyOfRange(all, 1, all.length) : all);
    var holder = type.getMethod(descriptor);
    if (holder == null) {
      holder = new MethodHolder(descriptor);
      type.addMethod(holder);
    } else if (holder.hasProgram() || holder.getAnnotations().get(DELEGATION) != null) {
      type.addMethod(copy(holder));
    }
    holder.setLevel(AccessLevel.PUBLIC);
    holder.getModifiers().remove(ElementModifier.ABSTRACT);
    if (added.isStatic()) {
      holder.getModifiers().add(ElementModifier.STATIC);
    }
    body.end(type, descriptor, result);
  }

  /** Keeps what a method did under another name, at which it costs nothing unless it is called. */
  private static MethodHolder copy(MethodHolder method) {
    var original = new MethodHolder(HiddenMembers.original(method.getDescriptor()));
    original.getModifiers().addAll(method.getModifiers());
    if (method.hasProgram()) {
      original.setProgram(ProgramUtils.copy(method.getProgram()));
    }
    var delegation = method.getAnnotations().get(DELEGATION);
    if (delegation != null) {
      original.getAnnotations().add(delegation);
      method.getAnnotations().remove(delegation);
    }
    return original;
  }
}
