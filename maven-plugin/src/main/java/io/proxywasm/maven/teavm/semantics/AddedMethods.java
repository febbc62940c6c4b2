package io.proxywasm.maven.teavm.semantics;

import io.proxywasm.classlib.Field;
import io.proxywasm.classlib.OnInstance;
import java.util.Arrays;
import org.teavm.model.AccessLevel;
import org.teavm.model.AnnotationReader;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ElementModifier;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReader;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;

/**
 * Adds the methods of our class library to classes of the compiler's, or puts them in the place of
 * theirs. {@code io.proxywasm.classlib} describes the convention.
 */
final class AddedMethods implements ClassHolderTransformer {
  private static final String PACKAGE = OnInstance.class.getPackageName() + ".methods.";
  private static final String SUFFIX = "Methods";

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    if (type.getName().startsWith(PACKAGE)) {
      for (var method : type.getMethods()) {
        var field = method.getAnnotations().get(Field.class.getName());
        if (field != null) {
          access(type, method.getDescriptor(), field.getValue("value").getString());
        }
      }
      return;
    }
    var source = context.getHierarchy().getClassSource();
    var added = source.get(PACKAGE + type.getName().replace('$', '_') + SUFFIX);
    if (added == null) {
      return;
    }
    for (var method : added.getMethods()) {
      if (method.getLevel() == AccessLevel.PUBLIC && method.hasModifier(ElementModifier.STATIC)) {
        add(type, method);
      }
    }
  }

  private static void add(ClassHolder type, MethodReader method) {
    var onInstance = method.getAnnotations().get(OnInstance.class.getName());
    var descriptor = onInstance == null ? method.getDescriptor() : ofInstance(method, onInstance);
    var body = new Body(descriptor.parameterCount());
    var arguments = new Variable[method.parameterCount()];
    int shift = onInstance == null ? 1 : 0;
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = body.parameter(i + shift);
    }
    var result = body.call(method.getReference(), arguments);
    var holder = type.getMethod(descriptor);
    if (holder == null) {
      holder = new MethodHolder(descriptor);
      type.addMethod(holder);
    }
    holder.setLevel(AccessLevel.PUBLIC);
    holder.getModifiers().remove(ElementModifier.ABSTRACT);
    if (onInstance == null) {
      holder.getModifiers().add(ElementModifier.STATIC);
    }
    body.end(type, descriptor, result);
  }

  private static MethodDescriptor ofInstance(MethodReader method, AnnotationReader onInstance) {
    var signature = method.getDescriptor().getSignature();
    var types = Arrays.copyOfRange(signature, 1, signature.length);
    var hidden = onInstance.getValue("returns");
    if (hidden != null) {
      types[types.length - 1] = ValueType.object(hidden.getString());
    }
    return new MethodDescriptor(method.getName(), types);
  }

  private static void access(ClassHolder type, MethodDescriptor method, String field) {
    var name = type.getName();
    var owner = name.substring(PACKAGE.length(), name.length() - SUFFIX.length()).replace('_', '$');
    var body = new Body(method.parameterCount());
    var object = body.parameter(1);
    if (method.parameterCount() == 1) {
      body.end(type, method, body.read(object, owner, field, method.getResultType()));
    } else {
      body.write(object, owner, field, method.parameterType(1), body.parameter(2));
      body.end(type, method, null);
    }
  }
}
