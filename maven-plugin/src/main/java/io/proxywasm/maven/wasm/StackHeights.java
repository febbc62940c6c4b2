package io.proxywasm.maven.wasm;

import java.util.ArrayList;
import java.util.List;

/**
 * The stack's height at every instruction of a function without dead code.
 *
 * <p>Heights count from the function's start; a block cannot reach below the height it begins at.
 */
final class StackHeights {
  /** The height before each instruction. */
  final int[] before;

  /** The lowest height while each instruction runs: before it puts its results on the stack. */
  final int[] lowest;

  /** The block each instruction is in, as the index of its opening; its end included; -1: none. */
  final int[] block;

  private final ModuleParts parts;
  private final List<Frame> frames = new ArrayList<>();

  private record Frame(int opening, int base, int parameters, int results, boolean loop) {
    int labelArity() {
      return loop ? parameters : results;
    }
  }

  /** Says what is wrong with code that no host accepts. */
  static final class InvalidCode extends RuntimeException {
    InvalidCode(String problem) {
      super(problem);
    }
  }

  /**
   * Computes the heights.
   *
   * @throws InvalidCode if an instruction takes a value that is not there, or blocks do not close
   */
  StackHeights(List<Instruction> code, FunctionType function, ModuleParts parts) {
    this.parts = parts;
    before = new int[code.size()];
    lowest = new int[code.size()];
    block = new int[code.size()];
    frames.add(new Frame(-1, 0, 0, function.results().size(), false));
    int height = 0;
    for (int i = 0; i < code.size(); i++) {
      if (frames.isEmpty()) {
        throw new InvalidCode("goes on after its end");
      }
      before[i] = height;
      block[i] = top().opening();
      boolean reached = i == 0 || !Code.neverContinues(code.get(i - 1));
      height = step(i, code.get(i), height, reached);
    }
    if (!frames.isEmpty()) {
      throw new InvalidCode("ends inside a block");
    }
  }

  private int step(int i, Instruction instruction, int height, boolean reached) {
    return switch (instruction.opcode()) {
      case Instruction.BLOCK, Instruction.LOOP -> open(i, instruction, height);
      case Instruction.IF -> open(i, instruction, take(i, instruction, height, 1));
      case Instruction.ELSE -> {
        close(i, height, reached);
        yield top().base() + top().parameters();
      }
      case Instruction.END -> {
        close(i, height, reached);
        var frame = frames.remove(frames.size() - 1);
        yield frame.base() + frame.results();
      }
      case Instruction.BR_IF -> {
        int arity = label(instruction.a()).labelArity();
        yield take(i, instruction, height, 1 + arity) + arity;
      }
      default -> {
        if (Code.neverContinues(instruction)) {
          take(i, instruction, height, wantedBy(instruction));
          yield top().base();
        }
        var effect = StackEffect.of(instruction, parts);
        yield take(i, instruction, height, effect.pops()) + effect.pushes();
      }
    };
  }

  /** Returns how many values a jump, return or tail call takes. */
  private int wantedBy(Instruction instruction) {
    return switch (instruction.opcode()) {
      case Instruction.BR -> label(instruction.a()).labelArity();
      case Instruction.BR_TABLE -> {
        var labels = instruction.list();
        yield 1 + label(labels.get(labels.size() - 1)).labelArity();
      }
      case Instruction.RETURN -> frames.get(0).results();
      case Instruction.UNREACHABLE -> 0;
      default -> StackEffect.of(instruction, parts).pops();
    };
  }

  private void close(int i, int height, boolean reached) {
    int expected = top().base() + top().results();
    if (reached && height != expected) {
      throw new InvalidCode(
          "leaves %d values at the end of a block that has %d"
              .formatted(height - top().base(), top().results()));
    }
    lowest[i] = top().base();
  }

  private int open(int i, Instruction instruction, int height) {
    int parameters = 0;
    int results = instruction.a() == Code.NO_RESULT ? 0 : 1;
    if (instruction.a() >= 0) {
      var type = parts.types.get((int) instruction.a());
      parameters = type.parameters().size();
      results = type.results().size();
    }
    int base = take(i, instruction, height, parameters);
    boolean loop = instruction.opcode() == Instruction.LOOP;
    frames.add(new Frame(i, base, parameters, results, loop));
    return height;
  }

  private int take(int i, Instruction instruction, int height, int values) {
    lowest[i] = height - values;
    if (lowest[i] < top().base()) {
      throw new InvalidCode(
          "takes a value that is not on the stack (instruction 0x%x)"
              .formatted(instruction.opcode()));
    }
    return lowest[i];
  }

  private Frame label(long depth) {
    if (depth >= frames.size()) {
      throw new InvalidCode("jumps to a block it is not in");
    }
    return frames.get(frames.size() - 1 - (int) depth);
  }

  private Frame top() {
    return frames.get(frames.size() - 1);
  }
}
