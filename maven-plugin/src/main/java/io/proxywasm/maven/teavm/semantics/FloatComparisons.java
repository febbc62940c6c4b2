package io.proxywasm.maven.teavm.semantics;

import org.teavm.asm.Opcodes;
import org.teavm.asm.tree.ClassNode;
import org.teavm.asm.tree.MethodInsnNode;
import org.teavm.asm.tree.MethodNode;

/**
 * Makes comparisons with NaN false. Byte code has two instructions for that, one for which NaN is
 * less and one for which it is greater; TeaVM reads both as one, and may take either branch of
 * {@code if (x > 0)}.
 */
final class FloatComparisons {
  private static final String HELPER = (Calls.GUEST + "Comparison").replace('.', '/');

  private FloatComparisons() {}

  static void correct(ClassNode type) {
    if (!type.name.equals(HELPER)) {
      type.methods.forEach(FloatComparisons::correct);
    }
  }

  private static void correct(MethodNode method) {
    for (var instruction : method.instructions) {
      switch (instruction.getOpcode()) {
        case Opcodes.FCMPL -> method.instructions.set(instruction, call("nanIsLess", "(FF)I"));
        case Opcodes.FCMPG -> method.instructions.set(instruction, call("nanIsGreater", "(FF)I"));
        case Opcodes.DCMPL -> method.instructions.set(instruction, call("nanIsLess", "(DD)I"));
        case Opcodes.DCMPG -> method.instructions.set(instruction, call("nanIsGreater", "(DD)I"));
        default -> {}
      }
    }
  }

  private static MethodInsnNode call(String method, String descriptor) {
    return new MethodInsnNode(Opcodes.INVOKESTATIC, HELPER, method, descriptor, false);
  }
}
