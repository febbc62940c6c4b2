package io.proxywasm.maven.teavm.semantics;

import org.teavm.model.Instruction;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.ConstructArrayInstruction;
import org.teavm.model.instructions.IntegerConstantInstruction;

/**
 * Makes {@code new T[n]} throw {@link NegativeArraySizeException}: unchecked, a negative size
 * corrupts the heap. Arrays of several dimensions are left to {@link MultiArrays}.
 */
final class ArraySizeRule implements InstructionRule {
  private static final String HELPER = Calls.GUEST + "ArrayChecks";

  @Override
  public void apply(Instruction instruction, Definitions definitions) {
    if (instruction instanceof ConstructArrayInstruction construct) {
      construct.setSize(checked(construct, construct.getSize(), definitions));
    }
  }

  private static Variable checked(Instruction construct, Variable size, Definitions definitions) {
    if (definitions.of(size) instanceof IntegerConstantInstruction constant
        && constant.getConstant() >= 0) {
      return size;
    }
    return Calls.insertBefore(
        construct, Calls.of(HELPER, "size", ValueType.INTEGER, ValueType.INTEGER), size);
  }
}
