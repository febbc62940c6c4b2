package io.proxywasm.maven.wasm;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;

/** Which blocks of a function the instructions are in. */
final class Nesting {
  private static final int NOWHERE = -1;

  private final List<Instruction> code;

  /** The opening of the innermost block around each instruction; an opening's is the next one. */
  private final int[] around;

  private final int[] elseOf;
  private final int[] endOf;

  Nesting(List<Instruction> code) {
    this.code = code;
    around = new int[code.size()];
    elseOf = new int[code.size()];
    endOf = new int[code.size()];
    Arrays.fill(elseOf, NOWHERE);
    var open = new ArrayDeque<Integer>();
    for (int i = 0; i < code.size(); i++) {
      int opcode = code.get(i).opcode();
      if (opcode == Instruction.END && !open.isEmpty()) {
        endOf[open.pop()] = i;
      }
      around[i] = open.isEmpty() ? NOWHERE : open.peek();
      if (opcode == Instruction.ELSE) {
        elseOf[around[i]] = i;
      } else if (Code.opens(code.get(i))) {
        open.push(i);
      }
    }
  }

  /** Returns the opening of the innermost block around an instruction; -1: the function. */
  int around(int i) {
    return around[i];
  }

  /** Returns where the arm of a block begins that an instruction in it is in. */
  int armStart(int opening, int i) {
    return 1 + (elseOf[opening] != NOWHERE && i > elseOf[opening] ? elseOf[opening] : opening);
  }

  /** Returns the end or else of the arm of a block that an instruction in it is in. */
  int armEnd(int opening, int i) {
    return elseOf[opening] != NOWHERE && i < elseOf[opening] ? elseOf[opening] : endOf[opening];
  }

  int endOf(int opening) {
    return endOf[opening];
  }

  boolean isInLoop(int i) {
    for (int block = i; block != NOWHERE; block = around[block]) {
      if (code.get(block).opcode() == Instruction.LOOP) {
        return true;
      }
    }
    return false;
  }

  /** Returns the opening of the block that a jump's label means; -1: the function. */
  int target(int jump, int label) {
    int block = around[jump];
    for (int i = 0; i < label && block != NOWHERE; i++) {
      block = around[block];
    }
    return block;
  }
}
