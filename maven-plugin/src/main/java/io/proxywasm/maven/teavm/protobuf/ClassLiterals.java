package io.proxywasm.maven.teavm.protobuf;

import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ClassReader;
import org.teavm.model.ClassReaderSource;
import org.teavm.model.MethodHolder;
import org.teavm.model.ValueType;
import org.teavm.model.instructions.ClassConstantInstruction;
import org.teavm.model.instructions.InitClassInstruction;

/**
 * Initialises a message's class where code names it, as in {@code any.unpack(Person.class)}: what
 * is given the class then finds its default instance without reflection.
 */
final class ClassLiterals implements ClassHolderTransformer {
  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    if (type.getName().startsWith("java.") || GeneratedMessages.isMessage(type)) {
      return;
    }
    ClassReaderSource source = context.getHierarchy().getClassSource();
    for (MethodHolder method : type.getMethods()) {
      if (method.getProgram() != null) {
        for (var literal : Programs.find(method.getProgram(), ClassConstantInstruction.class)) {
          if (literal.getConstant() instanceof ValueType.Object named) {
            ClassReader message = source.get(named.getClassName());
            if (message != null && GeneratedMessages.isMessage(message)) {
              var initialize = new InitClassInstruction();
              initialize.setClassName(named.getClassName());
              initialize.setLocation(literal.getLocation());
              literal.insertPrevious(initialize);
            }
          }
        }
      }
    }
  }
}
