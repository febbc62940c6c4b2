package io.proxywasm.maven.wasm;

import java.util.ArrayList;
import java.util.List;

/**
 * Leaves a value on the stack instead of keeping it in a local until it is wanted.
 *
 * <p>{@code set x; B; get x} becomes {@code B} with the value below, when B leaves the stack as it
 * was, never reaches below and does not write x; {@code tee x; B} when x is read elsewhere too.
 * Nothing changes its order.
 */
final class StackedLocals {
  private final FunctionType type;
  private final ModuleParts parts;
  private List<Instruction> code;

  private StackedLocals(List<Instruction> code, FunctionType type, ModuleParts parts) {
    this.code = code;
    this.type = type;
    this.parts = parts;
  }

  static List<Instruction> shrink(List<Instruction> code, FunctionType type, ModuleParts parts) {
    return new StackedLocals(code, type, parts).shrink();
  }

  private List<Instruction> shrink() {
    var heights = new StackHeights(code, type, parts);
    for (int set = 0; set < code.size(); set++) {
      if (code.get(set).opcode() == Instruction.LOCAL_SET) {
        int get = matchingGet(set, heights);
        if (get > 0) {
          apply(set, get);
          heights = new StackHeights(code, type, parts);
        }
      }
    }
    return code;
  }

  /** Finds the read that may take the value from the stack; -1 when there is none. */
  private int matchingGet(int set, StackHeights heights) {
    long local = code.get(set).a();
    int height = heights.lowest[set];
    int block = heights.block[set];
    for (int i = set + 1; i < code.size(); i++) {
      var instruction = code.get(i);
      if (Code.writesLocal(instruction, local)) {
        return -1;
      }
      if (heights.block[i] == block) {
        if (instruction.opcode() == Instruction.LOCAL_GET
            && instruction.a() == local
            && heights.before[i] == height) {
          return i;
        }
        if (heights.lowest[i] < height
            || Code.neverContinues(instruction)
            || instruction.opcode() == Instruction.END
            || instruction.opcode() == Instruction.ELSE) {
          return -1;
        }
      }
    }
    return -1;
  }

  private void apply(int set, int get) {
    long local = code.get(set).a();
    var changed = new ArrayList<>(code);
    changed.remove(get);
    if (changed.stream().anyMatch(i -> i.opcode() == Instruction.LOCAL_GET && i.a() == local)) {
      changed.set(set, new Instruction(Instruction.LOCAL_TEE, local));
    } else {
      changed.remove(set);
    }
    code = changed;
  }
}
