package io.proxywasm.maven.teavm.semantics;

import io.proxywasm.classlib.Constructor;
import io.proxywasm.classlib.Missing;
import io.proxywasm.classlib.OnInstance;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.teavm.model.AnnotationReader;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodReader;
import org.teavm.model.ValueType;

/** Tells what a static method of our class library is in the class it is added to. */
record AddedMethod(MethodReader method) {
  boolean isStatic() {
    return !isConstructor() && onInstance() == null;
  }

  boolean isConstructor() {
    return method.getAnnotations().get(Constructor.class.getName()) != null;
  }

  boolean isMissing() {
    return method.getAnnotations().get(Missing.class.getName()) != null;
  }

  private @Nullable AnnotationReader onInstance() {
    return method.getAnnotations().get(OnInstance.class.getName());
  }

  /** Returns name and types in the class it is added to. */
  MethodDescriptor descriptor() {
    if (isStatic()) {
      return method.getDescriptor();
    }
    var signature = method.getDescriptor().getSignature();
    var types = Arrays.copyOfRange(signature, 1, signature.length);
    var onInstance = onInstance();
    var hidden = onInstance == null ? null : onInstance.getValue("returns");
    if (hidden != null) {
      types[types.length - 1] = ValueType.object(hidden.getString());
    }
    var taken = onInstance == null ? null : onInstance.getValue("takes");
    if (taken != null) {
      types[0] = ValueType.object(taken.getString());
    }
    return new MethodDescriptor(name(onInstance), types);
  }

  private String name(@Nullable AnnotationReader onInstance) {
    var given = onInstance == null ? null : onInstance.getValue("name");
    if (given != null) {
      return given.getString();
    }
    return isConstructor() ? "<init>" : method.getName();
  }
}
