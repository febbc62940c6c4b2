package io.proxywasm.maven.wasm;

import java.util.List;

/** What the passes over a function's instructions have in common. */
final class Code {
  /** The block type of a block without parameters and results. */
  static final int NO_RESULT = -64;

  private Code() {}

  static boolean isZero(Instruction instruction) {
    return instruction.opcode() == Instruction.I32_CONST && instruction.a() == 0;
  }

  static boolean opens(Instruction instruction) {
    return switch (instruction.opcode()) {
      case Instruction.BLOCK, Instruction.LOOP, Instruction.IF -> true;
      default -> false;
    };
  }

  static boolean writesLocal(Instruction instruction, long local) {
    return (instruction.opcode() == Instruction.LOCAL_SET
            || instruction.opcode() == Instruction.LOCAL_TEE)
        && instruction.a() == local;
  }

  static boolean neverContinues(Instruction instruction) {
    return switch (instruction.opcode()) {
      case Instruction.UNREACHABLE,
          Instruction.BR,
          Instruction.BR_TABLE,
          Instruction.RETURN,
          Instruction.RETURN_CALL,
          Instruction.RETURN_CALL_INDIRECT ->
          true;
      default -> false;
    };
  }

  /** Returns the index of the end that belongs to an opening. */
  static int endOf(List<Instruction> code, int opening) {
    int depth = 1;
    int i = opening;
    while (depth > 0) {
      i++;
      depth += opens(code.get(i)) ? 1 : code.get(i).opcode() == Instruction.END ? -1 : 0;
    }
    return i;
  }
}
