package io.proxywasm.maven.teavm.semantics;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teavm.model.Instruction;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.CastInstruction;
import org.teavm.model.instructions.ClassConstantInstruction;
import org.teavm.model.instructions.ConstructArrayInstruction;
import org.teavm.model.instructions.ConstructMultiArrayInstruction;
import org.teavm.model.instructions.IsInstanceInstruction;

/**
 * Makes arrays instances of {@link Cloneable} and {@link java.io.Serializable}, and lets them be
 * cast to these and stored as these.
 */
final class ArrayTypeRule implements InstructionRule {
  private static final String HELPER = Calls.GUEST + "ArrayChecks";
  private static final ValueType OBJECT = ValueType.object("java.lang.Object");
  private static final ValueType CLASS = ValueType.object("java.lang.Class");
  private static final Set<ValueType> TYPES_OF_ARRAYS =
      Set.of(ValueType.object("java.lang.Cloneable"), ValueType.object("java.io.Serializable"));

  @Override
  public void apply(Instruction instruction, Definitions definitions) {
    if ((instruction instanceof ConstructArrayInstruction one && isOfArrays(one.getItemType()))
        || (instruction instanceof ConstructMultiArrayInstruction many
            && isOfArrays(many.getItemType()))) {
      var call = Calls.of(HELPER, "admitArrays", ValueType.VOID);
      call.setLocation(instruction.getLocation());
      instruction.insertPrevious(call);
    } else if (instruction instanceof IsInstanceInstruction test && isOfArrays(test.getType())) {
      replace(test, test.getType(), test.getValue(), test.getReceiver(), "is", ValueType.BOOLEAN);
    } else if (instruction instanceof CastInstruction cast
        && !cast.isWeak()
        && isOfArrays(cast.getTargetType())) {
      replace(cast, cast.getTargetType(), cast.getValue(), cast.getReceiver(), "cast", OBJECT);
    }
  }

  private static boolean isOfArrays(ValueType type) {
    return type instanceof ValueType.Array array
        ? isOfArrays(array.getItemType())
        : TYPES_OF_ARRAYS.contains(type);
  }

  private static void replace(
      Instruction instruction,
      ValueType type,
      Variable value,
      @Nullable Variable receiver,
      String method,
      ValueType result) {
    var literal = new ClassConstantInstruction();
    literal.setConstant(type);
    literal.setReceiver(instruction.getProgram().createVariable());
    literal.setLocation(instruction.getLocation());
    instruction.insertPrevious(literal);
    var call = Calls.of(HELPER, method, CLASS, OBJECT, result);
    call.setArguments(literal.getReceiver(), value);
    call.setReceiver(receiver);
    call.setLocation(instruction.getLocation());
    instruction.replace(call);
  }
}
