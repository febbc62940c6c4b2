package io.proxywasm.maven.teavm;

import io.proxywasm.maven.teavm.guest.StackTraceElements;
import io.proxywasm.maven.teavm.semantics.Calls;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.instructions.ExitInstruction;

/** Makes {@link StackTraceElement#toString()} print a call site as {@code @} and its id. */
final class StackTraceElementTransformer implements ClassHolderTransformer {
  private static final MethodDescriptor TO_STRING = new MethodDescriptor("toString", String.class);
  private static final MethodReference OURS =
      new MethodReference(
          StackTraceElements.class, "toString", StackTraceElement.class, String.class);

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    if (!type.getName().equals(StackTraceElement.class.getName())) {
      return;
    }
    var program = new Program();
    var element = program.createVariable();
    var call = Calls.of(OURS, element);
    call.setReceiver(program.createVariable());
    var exit = new ExitInstruction();
    exit.setValueToReturn(call.getReceiver());
    var block = program.createBasicBlock();
    block.add(call);
    block.add(exit);
    type.getMethod(TO_STRING).setProgram(program);
  }
}
