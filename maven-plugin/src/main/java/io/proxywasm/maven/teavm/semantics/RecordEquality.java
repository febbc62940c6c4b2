package io.proxywasm.maven.teavm.semantics;

import java.util.Set;
import org.teavm.classlib.impl.record.ObjectMethodsSubstitutor;
import org.teavm.dependency.BootstrapMethodSubstitutor;
import org.teavm.dependency.DynamicCallSite;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;
import org.teavm.model.instructions.BinaryInstruction;
import org.teavm.model.instructions.BinaryOperation;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.NumericOperandType;

/**
 * Compares the floating-point components of records as {@link Double#compare} does, where TeaVM's
 * {@code equals} finds NaN unequal to itself and minus zero equal to zero.
 */
final class RecordEquality implements BootstrapMethodSubstitutor {
  /** What writes the methods of records. */
  static final MethodReference BOOTSTRAP =
      new MethodReference(
          "java.lang.runtime.ObjectMethods",
          "bootstrap",
          ValueType.object("java.lang.invoke.MethodHandles$Lookup"),
          ValueType.object("java.lang.String"),
          ValueType.object("java.lang.invoke.TypeDescriptor"),
          ValueType.object("java.lang.Class"),
          ValueType.object("java.lang.String"),
          ValueType.arrayOf(ValueType.object("java.lang.invoke.MethodHandle")),
          ValueType.object("java.lang.Object"));

  private static final Set<NumericOperandType> FLOATING =
      Set.of(NumericOperandType.FLOAT, NumericOperandType.DOUBLE);

  private final BootstrapMethodSubstitutor substitutor = new ObjectMethodsSubstitutor();

  @Override
  public ValueEmitter substitute(DynamicCallSite callSite, ProgramEmitter emitter) {
    var result = substitutor.substitute(callSite, emitter);
    correct(emitter.getProgram());
    return result;
  }

  private static void correct(Program program) {
    for (var block : program.getBasicBlocks()) {
      for (var instruction : block) {
        if (instruction instanceof BinaryInstruction binary
            && binary.getOperation() == BinaryOperation.COMPARE
            && FLOATING.contains(binary.getOperandType())) {
          boolean isFloat = binary.getOperandType() == NumericOperandType.FLOAT;
          var operand = isFloat ? ValueType.FLOAT : ValueType.DOUBLE;
          var call = compare(isFloat ? "java.lang.Float" : "java.lang.Double", operand);
          call.setArguments(binary.getFirstOperand(), binary.getSecondOperand());
          call.setReceiver(binary.getReceiver());
          call.setLocation(binary.getLocation());
          binary.replace(call);
        }
      }
    }
  }

  private static InvokeInstruction compare(String type, ValueType operand) {
    return Calls.of(type, "compare", operand, operand, ValueType.INTEGER);
  }
}
