package io.proxywasm.maven.wasm;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes a block that begins by jumping to its own end as an if.
 *
 * <p>{@code block C br_if 0 X end} becomes {@code C eqz if X end}; {@code block (result) V C br_if
 * 0 drop X end}, in which X never reaches the end, becomes {@code C eqz if X end V}. The compiler
 * writes each null check like this.
 */
final class Conditions {
  private static final Instruction EQZ = new Instruction(0x45, 0);
  private static final Instruction IF = new Instruction(Instruction.IF, Code.NO_RESULT);

  private final ModuleParts parts;
  private List<Instruction> code;

  private Conditions(List<Instruction> code, ModuleParts parts) {
    this.code = code;
    this.parts = parts;
  }

  static List<Instruction> shrink(List<Instruction> code, ModuleParts parts) {
    return new Conditions(code, parts).shrink();
  }

  private List<Instruction> shrink() {
    for (int i = 0; i < code.size(); i++) {
      if (code.get(i).opcode() == Instruction.BLOCK) {
        if (code.get(i).a() == Code.NO_RESULT) {
          withoutResult(i);
        } else if (code.get(i).a() < 0) {
          withResult(i);
        }
      }
    }
    return code;
  }

  private void withoutResult(int block) {
    int jump = endOfCondition(block + 1, ModuleParts.NONE);
    if (jump > 0) {
      var changed = new ArrayList<>(code.subList(0, block));
      changed.addAll(code.subList(block + 1, jump));
      changed.add(EQZ);
      changed.add(IF);
      changed.addAll(code.subList(jump + 1, code.size()));
      code = changed;
    }
  }

  private void withResult(int block) {
    var value = code.get(block + 1);
    boolean local = value.opcode() == Instruction.LOCAL_GET;
    if (!local && value.opcode() != Instruction.I32_CONST) {
      return;
    }
    int jump = endOfCondition(block + 2, local ? value.a() : ModuleParts.NONE);
    if (jump < 0 || code.get(jump + 1).opcode() != Instruction.DROP) {
      return;
    }
    int end = Code.endOf(code, block);
    var rest = code.subList(jump + 2, end);
    if (rest.isEmpty() || !Code.neverContinues(rest.get(rest.size() - 1)) || jumpsOut(rest)) {
      return;
    }
    var changed = new ArrayList<>(code.subList(0, block));
    changed.addAll(code.subList(block + 2, jump));
    changed.add(EQZ);
    changed.add(IF);
    changed.addAll(rest);
    changed.add(code.get(end));
    changed.add(value);
    changed.addAll(code.subList(end + 1, code.size()));
    code = changed;
  }

  /**
   * Returns the index of the br_if 0 after instructions that compute its condition from nothing
   * else, without a block or a write to the local; -1 when the code is otherwise.
   */
  private int endOfCondition(int start, long local) {
    int height = 0;
    for (int i = start; i < code.size(); i++) {
      var instruction = code.get(i);
      if (instruction.opcode() == Instruction.BR_IF) {
        return instruction.a() == 0 && height == 1 ? i : -1;
      }
      if (isControl(instruction) || Code.writesLocal(instruction, local)) {
        return -1;
      }
      var effect = StackEffect.of(instruction, parts);
      height -= effect.pops();
      if (height < 0) {
        return -1;
      }
      height += effect.pushes();
    }
    return -1;
  }

  private static boolean isControl(Instruction instruction) {
    return Code.opens(instruction)
        || Code.neverContinues(instruction)
        || instruction.opcode() == Instruction.END
        || instruction.opcode() == Instruction.ELSE;
  }

  /** Tells whether code jumps to the end of the block it is directly in. */
  private static boolean jumpsOut(List<Instruction> code) {
    int depth = 0;
    for (var instruction : code) {
      if (Code.opens(instruction)) {
        depth++;
      } else if (instruction.opcode() == Instruction.END) {
        depth--;
      }
      boolean jump =
          instruction.opcode() == Instruction.BR || instruction.opcode() == Instruction.BR_IF;
      if ((jump && instruction.a() == depth) || instruction.list().contains(depth)) {
        return true;
      }
    }
    return false;
  }
}
