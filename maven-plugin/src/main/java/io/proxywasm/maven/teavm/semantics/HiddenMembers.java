package io.proxywasm.maven.teavm.semantics;

import io.proxywasm.classlib.Field;
import io.proxywasm.classlib.Original;
import java.util.Arrays;
import org.teavm.model.ClassHolder;
import org.teavm.model.ElementModifier;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Variable;

/**
 * Gives the native methods of our class library their bodies: these use what the Java language
 * hides from other classes.
 */
record HiddenMembers(String owner) {
  private static final String ORIGINAL = "$original";

  void giveBodies(ClassHolder type) {
    for (var method : type.getMethods()) {
      if (!method.hasModifier(ElementModifier.NATIVE)) {
        continue;
      }
      var field = method.getAnnotations().get(Field.class.getName());
      var original = method.getAnnotations().get(Original.class.getName());
      var added = new AddedMethod(method);
      if (field != null) {
        access(type, method.getDescriptor(), field.getValue("value").getString());
      } else if (original != null) {
        var name = original.getValue("value").getString();
        var descriptor = new MethodDescriptor(name, added.descriptor().getSignature());
        call(type, method, original(descriptor), added.isStatic());
      } else if (added.isConstructor()) {
        call(type, method, added.descriptor(), false);
      }
    }
  }

  /** Returns under which name a method that was replaced is kept. */
  static MethodDescriptor original(MethodDescriptor method) {
    return new MethodDescriptor(method.getName() + ORIGINAL, method.getSignature());
  }

  private void call(
      ClassHolder type, MethodHolder method, MethodDescriptor target, boolean isStatic) {
    var body = new Body(method.parameterCount());
    var all = new Variable[method.parameterCount()];
    Arrays.setAll(all, i -> body.parameter(i + 1));
    var reference = new MethodReference(owner, target);
    var result =
        isStatic
            ? body.call(reference, all)
            : body.callOn(all[0], reference, Arrays.copyOfRange(all, 1, all.length));
    body.end(type, method.getDescriptor(), result);
  }

  private void access(ClassHolder type, MethodDescriptor method, String field) {
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
