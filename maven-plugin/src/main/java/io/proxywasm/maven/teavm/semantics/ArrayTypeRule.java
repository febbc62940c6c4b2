package io.proxywasm.maven.teavm.semantics;

import java.util.Set;
import org.teavm.model.Instruction;
import org.teavm.model.ValueType;
import org.teavm.model.instructions.IsInstanceInstruction;

/** Makes arrays instances of {@link Cloneable} and {@link java.io.Serializable}. */
final class ArrayTypeRule implements InstructionRule {
  private static final ValueType OBJECT = ValueType.object("java.lang.Object");
  private static final Set<ValueType> TYPES_OF_ARRAYS =
      Set.of(ValueType.object("java.lang.Cloneable"), ValueType.object("java.io.Serializable"));

  @Override
  public void apply(Instruction instruction, Definitions definitions) {
    if (instruction instanceof IsInstanceInstruction test
        && TYPES_OF_ARRAYS.contains(test.getType())) {
      var either =
          Calls.of(
              Calls.GUEST + "ArrayChecks",
              "isArrayOr",
              ValueType.BOOLEAN,
              OBJECT,
              ValueType.BOOLEAN);
      var plain = test.getProgram().createVariable();
      either.setArguments(plain, test.getValue());
      either.setReceiver(test.getReceiver());
      either.setLocation(test.getLocation());
      test.setReceiver(plain);
      test.insertNext(either);
    }
  }
}
