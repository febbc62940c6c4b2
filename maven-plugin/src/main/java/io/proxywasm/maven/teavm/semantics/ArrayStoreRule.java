package io.proxywasm.maven.teavm.semantics;

import org.jspecify.annotations.Nullable;
import org.teavm.model.ClassReaderSource;
import org.teavm.model.Instruction;
import org.teavm.model.ValueType;
import org.teavm.model.instructions.ArrayElementType;
import org.teavm.model.instructions.CastInstruction;
import org.teavm.model.instructions.ConstructArrayInstruction;
import org.teavm.model.instructions.GetFieldInstruction;
import org.teavm.model.instructions.InvokeInstruction;
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

  private final ClassReaderSource source;

  ArrayStoreRule(ClassReaderSource source) {
    this.source = source;
  }

  @Override
  public void apply(Instruction instruction, Definitions definitions) {
    if (instruction instanceof PutElementInstruction put
        && put.getType() == ArrayElementType.OBJECT
        && definitions.of(put.getArray()) instanceof UnwrapArrayInstruction unwrap
        && !isExact(definitions.of(unwrap.getArray()), definitions.of(put.getValue()))
        && !(definitions.of(put.getValue()) instanceof NullConstantInstruction)) {
      Calls.insertBefore(
          put,
          Calls.of(HELPER, "store", ValueType.arrayOf(OBJECT), OBJECT, ValueType.VOID),
          unwrap.getArray(),
          put.getValue());
    }
  }

  /**
   * Tells whether an array made in the same method is known as what it is: Java then lets nothing
   * else into it. As an array of a supertype it takes values of other types.
   */
  private boolean isExact(@Nullable Instruction array, @Nullable Instruction value) {
    if (!(array instanceof ConstructArrayInstruction made)) {
      return false;
    }
    return !(made.getItemType() instanceof ValueType.Object item)
        || !(type(value) instanceof ValueType.Object known)
        || source.isSuperType(item.getClassName(), known.getClassName()).orElse(true);
  }

  private static @Nullable ValueType type(@Nullable Instruction value) {
    if (value instanceof CastInstruction cast) {
      return cast.getTargetType();
    }
    if (value instanceof InvokeInstruction call) {
      return call.getMethod().getReturnType();
    }
    return value instanceof GetFieldInstruction get ? get.getFieldType() : null;
  }
}
