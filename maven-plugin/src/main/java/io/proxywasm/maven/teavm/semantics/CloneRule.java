package io.proxywasm.maven.teavm.semantics;

import org.teavm.model.Instruction;
import org.teavm.model.ValueType;
import org.teavm.model.instructions.InvokeInstruction;

/**
 * Makes {@code clone()} of an object that is not {@link Cloneable} throw {@link
 * CloneNotSupportedException} instead of copying it.
 */
final class CloneRule implements InstructionRule {
  private static final ValueType OBJECT = ValueType.object("java.lang.Object");

  @Override
  public void apply(Instruction instruction, Definitions definitions) {
    if (instruction instanceof InvokeInstruction call
        && call.getInstance() != null
        && call.getMethod().getName().equals("clone")
        && call.getMethod().parameterCount() == 0
        && call.getMethod().getClassName().equals("java.lang.Object")) {
      Calls.insertBefore(
          call,
          Calls.of(Calls.GUEST + "Cloning", "check", OBJECT, ValueType.VOID),
          call.getInstance());
    }
  }
}
