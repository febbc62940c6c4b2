package io.proxywasm.maven.teavm.semantics;

import org.teavm.model.AccessLevel;
import org.teavm.model.ClassReaderSource;
import org.teavm.model.ElementModifier;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.instructions.InitClassInstruction;
import org.teavm.model.instructions.InvokeInstruction;

/**
 * Lets catch blocks catch what static initialisers throw. TeaVM moves the call of an initialiser
 * out of the try block it stands in; so in try blocks an empty static method of the class is called
 * instead, which begins with the initialiser.
 */
public final class InitialisersInTryBlocks {
  private static final MethodDescriptor NOTHING =
      new MethodDescriptor("$initialise", ValueType.VOID);

  private InitialisersInTryBlocks() {}

  /** Tells whether it is the method to call, which nobody may put in the call's place. */
  public static boolean isCalled(MethodReference method) {
    return method.getDescriptor().equals(NOTHING);
  }

  /** Changes a program whose calls of initialisers are all there. */
  public static void call(Program program, ClassReaderSource source) {
    for (var block : program.getBasicBlocks()) {
      if (block.getTryCatchBlocks().isEmpty()) {
        continue;
      }
      for (var instruction : block) {
        if (instruction instanceof InitClassInstruction init) {
          var type = source.get(init.getClassName());
          if (type != null && type.getMethod(NOTHING) != null) {
            var call = call(init.getClassName());
            call.setLocation(init.getLocation());
            init.replace(call);
          }
        }
      }
    }
  }

  /** Returns the method for a class whose initialiser may fail. */
  static MethodHolder nothing() {
    var method = new MethodHolder(NOTHING);
    method.setLevel(AccessLevel.PUBLIC);
    method.getModifiers().add(ElementModifier.STATIC);
    method.setProgram(new Body(0).end(null));
    return method;
  }

  static InvokeInstruction call(String type) {
    return Calls.of(new MethodReference(type, NOTHING));
  }
}
