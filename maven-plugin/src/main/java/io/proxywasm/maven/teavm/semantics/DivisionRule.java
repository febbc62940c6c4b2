package io.proxywasm.maven.teavm.semantics;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teavm.model.Instruction;
import org.teavm.model.MethodReference;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.BinaryInstruction;
import org.teavm.model.instructions.BinaryOperation;
import org.teavm.model.instructions.IntegerConstantInstruction;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.LongConstantInstruction;
import org.teavm.model.instructions.NumericOperandType;

/**
 * Makes division and remainder throw {@link ArithmeticException} on zero, and {@code MIN_VALUE /
 * -1} answer MIN_VALUE, where the wasm instruction traps.
 */
final class DivisionRule implements InstructionRule {
  private static final String HELPER = Calls.GUEST + "Division";
  private static final Set<String> UNSIGNED = Set.of("divideUnsigned", "remainderUnsigned");

  @Override
  public void apply(Instruction instruction, Definitions definitions) {
    if (instruction instanceof BinaryInstruction binary) {
      apply(binary, definitions);
    } else if (instruction instanceof InvokeInstruction invoke
        && isUnsignedDivision(invoke.getMethod())) {
      Variable divisor = invoke.getArguments().get(1);
      ValueType type = invoke.getMethod().parameterType(1);
      invoke.setArguments(invoke.getArguments().get(0), checked(invoke, divisor, type));
    }
  }

  private static void apply(BinaryInstruction binary, Definitions definitions) {
    boolean integral =
        binary.getOperandType() == NumericOperandType.INT
            || binary.getOperandType() == NumericOperandType.LONG;
    if (!integral || isHarmless(definitions.of(binary.getSecondOperand()))) {
      return;
    }
    ValueType type =
        binary.getOperandType() == NumericOperandType.INT ? ValueType.INTEGER : ValueType.LONG;
    if (binary.getOperation() == BinaryOperation.MODULO) {
      binary.setSecondOperand(checked(binary, binary.getSecondOperand(), type));
    } else if (binary.getOperation() == BinaryOperation.DIVIDE) {
      InvokeInstruction call = Calls.of(HELPER, "divide", type, type, type);
      call.setArguments(binary.getFirstOperand(), binary.getSecondOperand());
      call.setReceiver(binary.getReceiver());
      call.setLocation(binary.getLocation());
      binary.replace(call);
    }
  }

  private static Variable checked(Instruction before, Variable divisor, ValueType type) {
    return Calls.insertBefore(before, Calls.of(HELPER, "divisor", type, type), divisor);
  }

  private static boolean isUnsignedDivision(MethodReference method) {
    return UNSIGNED.contains(method.getName())
        && (method.getClassName().equals("java.lang.Integer")
            || method.getClassName().equals("java.lang.Long"));
  }

  private static boolean isHarmless(@Nullable Instruction definition) {
    if (definition instanceof IntegerConstantInstruction constant) {
      return constant.getConstant() != 0 && constant.getConstant() != -1;
    }
    return definition instanceof LongConstantInstruction constant
        && constant.getConstant() != 0
        && constant.getConstant() != -1;
  }
}
