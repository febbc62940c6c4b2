package io.proxywasm.maven.teavm.speed;

import io.proxywasm.maven.teavm.semantics.Forwarding;
import io.proxywasm.maven.teavm.speed.guest.Strings;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodReference;
import org.teavm.model.ValueType;

/** Makes String compare by {@link Strings}, and gives that the array inside a string. */
final class FastStrings implements ClassHolderTransformer {
  private static final String STRING = "java.lang.String";

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    if (type.getName().equals(STRING)) {
      forward(type, "equals", Object.class, boolean.class);
      forward(type, "startsWith", String.class, boolean.class);
      forward(type, "startsWith", String.class, int.class, boolean.class);
      forward(type, "endsWith", String.class, boolean.class);
    } else if (type.getName().equals(Strings.class.getName())) {
      var body = new Body(1);
      var characters =
          body.read(
              body.parameter(1), STRING, "characters", ValueType.arrayOf(ValueType.CHARACTER));
      body.end(type, new MethodDescriptor("chars", String.class, char[].class), characters);
    }
  }

  private static void forward(ClassHolder type, String method, Class<?>... signature) {
    var types = new Class<?>[signature.length + 1];
    types[0] = String.class;
    System.arraycopy(signature, 0, types, 1, signature.length);
    type.getMethod(new MethodDescriptor(method, signature))
        .setProgram(Forwarding.withThis(new MethodReference(Strings.class, method, types)));
  }
}
