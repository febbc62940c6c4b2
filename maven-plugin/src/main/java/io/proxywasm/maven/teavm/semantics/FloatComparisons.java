package io.proxywasm.maven.teavm.semantics;

import org.jspecify.annotations.Nullable;
import org.teavm.asm.Opcodes;
import org.teavm.asm.tree.AbstractInsnNode;
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

  // Compare constants only; folded, they keep the printing of floating-point numbers out of
  // modules.
  private static final String CHARSETS = "org/teavm/classlib/java/nio/charset/";

  private FloatComparisons() {}

  static void correct(ClassNode type) {
    if (!type.name.equals(HELPER) && !type.name.startsWith(CHARSETS)) {
      type.methods.forEach(FloatComparisons::correct);
    }
  }

  private static void correct(MethodNode method) {
    for (var instruction : method.instructions) {
      var helper = helper(instruction.getOpcode());
      // Equality is right as it is: NaN equals nothing, whichever way it is asked.
      if (helper != null && !isEquality(instruction.getNext())) {
        method.instructions.set(instruction, helper);
      }
    }
  }

  private static @Nullable MethodInsnNode helper(int opcode) {
    return switch (opcode) {
      case Opcodes.FCMPL -> call("nanIsLess", "(FF)I");
      case Opcodes.FCMPG -> call("nanIsGreater", "(FF)I");
      case Opcodes.DCMPL -> call("nanIsLess", "(DD)I");
      case Opcodes.DCMPG -> call("nanIsGreater", "(DD)I");
      default -> null;
    };
  }

  private static boolean isEquality(@Nullable AbstractInsnNode next) {
    return next != null && (next.getOpcode() == Opcodes.IFEQ || next.getOpcode() == Opcodes.IFNE);
  }

  private static MethodInsnNode call(String method, String descriptor) {
    return new MethodInsnNode(Opcodes.INVOKESTATIC, HELPER, method, descriptor, false);
  }
}
