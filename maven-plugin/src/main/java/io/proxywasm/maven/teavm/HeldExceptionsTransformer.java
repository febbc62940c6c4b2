package io.proxywasm.maven.teavm;

import io.proxywasm.maven.teavm.guest.RunTimeExceptions;
import io.proxywasm.maven.teavm.semantics.Calls;
import java.util.Map;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.instructions.ExitInstruction;
import org.teavm.runtime.ExceptionHandling;

/**
 * Keeps the exceptions of failed checks from the collector while they are made.
 *
 * <p>The run time makes them in methods that tell the collector of no variable, and making a stack
 * trace may start it: the exception was thrown, caught and kept, and its memory given to others.
 */
final class HeldExceptionsTransformer implements ClassHolderTransformer {
  private static final Map<String, String> MAKERS =
      Map.of(
          "throwNullPointerException", "nullPointer",
          "throwArrayIndexOutOfBoundsException", "arrayIndexOutOfBounds",
          "throwClassCastException", "classCast");

  private static final MethodReference THROW =
      new MethodReference(ExceptionHandling.class, "throwException", Throwable.class, void.class);

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    if (type.getName().equals(ExceptionHandling.class.getName())) {
      MAKERS.forEach(
          (thrower, maker) ->
              type.getMethod(new MethodDescriptor(thrower, void.class))
                  .setProgram(throwing(maker)));
    }
  }

  private static Program throwing(String maker) {
    var program = new Program();
    program.createVariable(); // "this", also where there is none
    var make = Calls.of(new MethodReference(RunTimeExceptions.class, maker, Throwable.class));
    make.setReceiver(program.createVariable());
    var block = program.createBasicBlock();
    block.add(make);
    block.add(Calls.of(THROW, make.getReceiver()));
    block.add(new ExitInstruction());
    return program;
  }
}
