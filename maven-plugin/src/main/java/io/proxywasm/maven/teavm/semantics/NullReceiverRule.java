package io.proxywasm.maven.teavm.semantics;

import org.jspecify.annotations.Nullable;
import org.teavm.model.Instruction;
import org.teavm.model.Variable;
import org.teavm.model.instructions.ConstructInstruction;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.NullCheckInstruction;
import org.teavm.model.instructions.StringConstantInstruction;

/**
 * Makes a call on null throw {@link NullPointerException}. TeaVM checks receivers itself, but only
 * after it has inlined the method called, and then an inlined body that does not touch {@code this}
 * runs on null.
 */
final class NullReceiverRule implements InstructionRule {
  private final LowLevelTypes lowLevel;

  NullReceiverRule(LowLevelTypes lowLevel) {
    this.lowLevel = lowLevel;
  }

  @Override
  public void apply(Instruction instruction, Definitions definitions) {
    if (instruction instanceof InvokeInstruction call
        && call.getInstance() != null
        && mayBeNull(call.getInstance(), definitions.of(call.getInstance()))
        && !lowLevel.contains(call.getMethod().getClassName())) {
      NullCheckInstruction check = new NullCheckInstruction();
      check.setValue(call.getInstance());
      // A variable of its own: replacing the receiver everywhere would need new phis.
      check.setReceiver(call.getProgram().createVariable());
      check.setLocation(call.getLocation());
      call.insertPrevious(check);
    }
  }

  private static boolean mayBeNull(Variable variable, @Nullable Instruction definition) {
    // Variable 0 is "this"; static methods leave it unused.
    return variable.getIndex() != 0
        && !(definition instanceof ConstructInstruction)
        && !(definition instanceof StringConstantInstruction);
  }
}
