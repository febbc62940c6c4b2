package io.proxywasm.maven.teavm.semantics;

import org.teavm.model.Instruction;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.ConstructArrayInstruction;
import org.teavm.model.instructions.IntegerConstantInstruction;

/**
 * Makes {@code new T[n]} throw {@link NegativeArraySizeException}, and {@link OutOfMemoryError} if
 * the heap can never hold it: unchecked, a negative size corrupts the heap, and so does one whose
 * bytes overflow. Arrays of several dimensions are left to {@link MultiArrays}.
 */
final class ArraySizeRule implements InstructionRule {
  private static final String HELPER = Calls.GUEST + "ArrayChecks";
  private static final int ALWAYS_FITS = 1 << 16;

  @Override
  public void apply(Instruction instruction, Definitions definitions) {
    if (instruction instanceof ConstructArrayInstruction construct) {
      construct.setSize(checked(construct, definitions));
    }
  }

  private static Variable checked(ConstructArrayInstruction construct, Definitions definitions) {
    var size = construct.getSize();
    if (definitions.of(size) instanceof IntegerConstantInstruction constant
        && constant.getConstant() >= 0
        && constant.getConstant() < ALWAYS_FITS) {
      return size;
    }
    var bytes = new IntegerConstantInstruction();
    bytes.setConstant(bytesOf(construct.getItemType()));
    bytes.setReceiver(construct.getProgram().createVariable());
    construct.insertPrevious(bytes);
    return Calls.insertBefore(
        construct,
        Calls.of(HELPER, "size", ValueType.INTEGER, ValueType.INTEGER, ValueType.INTEGER),
        size,
        bytes.getReceiver());
  }

  private static int bytesOf(ValueType item) {
    if (!(item instanceof ValueType.Primitive primitive)) {
      return 4;
    }
    return switch (primitive.getKind()) {
      case BOOLEAN, BYTE -> 1;
      case SHORT, CHARACTER -> 2;
      case INTEGER, FLOAT -> 4;
      case LONG, DOUBLE -> 8;
    };
  }
}
