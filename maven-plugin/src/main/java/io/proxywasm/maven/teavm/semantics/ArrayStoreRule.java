package io.proxywasm.maven.teavm.semantics;

import org.jspecify.annotations.Nullable;
import org.teavm.model.Instruction;
import org.teavm.model.ValueType;
import org.teavm.model.instructions.ArrayElementType;
import org.teavm.model.instructions.ConstructArrayInstruction;
import org.teavm.model.instructions.NullConstantInstruction;
import org.teavm.model.instructions.PutElementInstruction;
import org.teavm.model.instructions.UnwrapArrayInstruction;

/**
 * Makes a store of an object into an array of another component type throw {@link
 * ArrayStoreException}.
 */
final class ArrayStoreRule implements InstructionRule {
  private static final String HELPER = Calls.GUEST + "ArrayChecks";
  private static final ValueType OBJECT = ValueType.object("java.lang.Object");

  @Override
  public void apply(Instruction instruction, Definitions definitions) {
    if (instruction instanceof PutElementInstruction put
        && put.getType() == ArrayElementType.OBJECT
        && definitions.of(put.getArray()) instanceof UnwrapArrayInstruction unwrap
        && !isExact(definitions.of(unwrap.getArray()))
        && !(definitions.of(put.getValue()) instanceof NullConstantInstruction)) {
      Calls.insertBefore(
          put,
          Calls.of(HELPER, "store", ValueType.arrayOf(OBJECT), OBJECT, ValueType.VOID),
          unwrap.getArray(),
          put.getValue());
    }
  }

  // An array made in the same method has the type javac checked the store against.
  private static boolean isExact(@Nullable Instruction definition) {
    return definition instanceof ConstructArrayInstruction;
  }
}
