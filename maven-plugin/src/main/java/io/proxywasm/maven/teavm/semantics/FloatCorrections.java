package io.proxywasm.maven.teavm.semantics;

import java.util.Set;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Variable;
import org.teavm.model.instructions.BinaryInstruction;
import org.teavm.model.instructions.BinaryOperation;
import org.teavm.model.instructions.DoubleConstantInstruction;
import org.teavm.model.instructions.FloatConstantInstruction;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.NegateInstruction;
import org.teavm.model.instructions.NumericOperandType;

/**
 * Corrects two instructions TeaVM compiles wrongly: it negates by {@code 0 - x}, where only {@code
 * -0.0 - x} makes minus zero of zero, and its {@code isInfinite} holds for NaN.
 */
final class FloatCorrections implements ClassHolderTransformer {
  private static final Set<MethodReference> IS_INFINITE =
      Set.of(
          new MethodReference(Double.class, "isInfinite", double.class, boolean.class),
          new MethodReference(Float.class, "isInfinite", float.class, boolean.class));

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    for (MethodHolder method : cls.getMethods()) {
      if (method.getProgram() != null) {
        for (BasicBlock block : method.getProgram().getBasicBlocks()) {
          for (Instruction instruction : block) {
            if (instruction instanceof NegateInstruction negate) {
              replace(negate);
            } else if (instruction instanceof InvokeInstruction call
                && IS_INFINITE.contains(call.getMethod())) {
              call.setMethod(
                  new MethodReference(Calls.GUEST + "Infinity", call.getMethod().getDescriptor()));
            }
          }
        }
      }
    }
  }

  private static void replace(NegateInstruction negate) {
    Variable zero = negate.getProgram().createVariable();
    if (negate.getOperandType() == NumericOperandType.DOUBLE) {
      DoubleConstantInstruction constant = new DoubleConstantInstruction();
      constant.setConstant(-0.0);
      constant.setReceiver(zero);
      negate.insertPrevious(constant);
    } else if (negate.getOperandType() == NumericOperandType.FLOAT) {
      FloatConstantInstruction constant = new FloatConstantInstruction();
      constant.setConstant(-0.0f);
      constant.setReceiver(zero);
      negate.insertPrevious(constant);
    } else {
      return;
    }
    BinaryInstruction subtract =
        new BinaryInstruction(BinaryOperation.SUBTRACT, negate.getOperandType());
    subtract.setFirstOperand(zero);
    subtract.setSecondOperand(negate.getOperand());
    subtract.setReceiver(negate.getReceiver());
    subtract.setLocation(negate.getLocation());
    negate.replace(subtract);
  }
}
