package io.proxywasm.maven.wasm;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parts of a function that need its frame, where all others do without.
 *
 * <p>Such a part is an arm of an {@code if}, or the rest of a block behind what leaves it: what
 * throws, what initialises a class, what happens seldom. At most one of the last kind is taken, and
 * none in a loop: of two, a run of the function would make two frames instead of one.
 */
final class ColdRegions {
  /**
   * A part.
   *
   * @param end the instruction behind it
   * @param leaves the jumps to what is outside it, but for those with an exception
   */
  record Region(int start, int end, BitSet leaves) {}

  private static final int NOWHERE = -1;
  private static final int I32_AND = 0x71;

  private final List<Instruction> code;
  private final int start;
  private final Nesting nesting;
  private final List<Region> regions = new ArrayList<>();
  private boolean hasSeldom;

  /** The block whose end leaves the function with an exception; -1 if there is none. */
  private final int failure;

  private ColdRegions(List<Instruction> code, int start) {
    this.code = code;
    this.start = start;
    nesting = new Nesting(code);
    failure = isFailure() ? 0 : NOWHERE;
  }

  /** Behind the function's first block there is nothing but a result that nobody looks at. */
  private boolean isFailure() {
    return code.get(0).opcode() == Instruction.BLOCK
        && code.subList(nesting.endOf(0) + 1, code.size() - 1).stream()
            .allMatch(i -> i.opcode() == Instruction.RETURN || isConstant(i));
  }

  private static boolean isConstant(Instruction instruction) {
    return instruction.opcode() >= Instruction.I32_CONST && instruction.opcode() <= 0x44;
  }

  /**
   * Returns the parts in their order, or null if there are calls outside them.
   *
   * @param start where the function makes its frame
   * @param calls the instructions that need the frame
   */
  static @Nullable List<Region> find(List<Instruction> code, int start, BitSet calls) {
    var found = new ColdRegions(code, start);
    int call = calls.nextSetBit(start);
    while (call >= 0) {
      var region = found.regionOf(call);
      if (region == null) {
        return null;
      }
      // An arm that calls after an arm within it takes that one in.
      found.regions.removeIf(inner -> inner.start >= region.start);
      found.regions.add(region);
      call = calls.nextSetBit(region.end);
    }
    return found.regions;
  }

  private @Nullable Region regionOf(int call) {
    int element = call;
    int opening = nesting.around(call);
    while (opening != NOWHERE && opening >= 0) {
      var region = region(opening, element);
      if (region != null) {
        return region;
      }
      element = opening;
      opening = nesting.around(opening);
    }
    return null;
  }

  /** Returns the part of the block that holds the element, or null if it cannot be one. */
  private @Nullable Region region(int opening, int element) {
    boolean isArm = code.get(opening).opcode() == Instruction.IF;
    int first = nesting.armStart(opening, element);
    int last = nesting.armEnd(opening, element);
    int from = isArm ? first : restFrom(first, element);
    if (from <= start + 3 || !mayBePart(from, last)) {
      return null;
    }
    if (!isThrowing(from, last) && !(isArm && initialisesClass(opening))) {
      if (hasSeldom || nesting.isInLoop(opening) || !(isArm || isLeftBefore(from))) {
        return null;
      }
      hasSeldom = true;
    }
    var leaves = new BitSet();
    for (int i = from; i < last; i++) {
      leaves.set(i, leaves(i, from, last));
    }
    return new Region(from, last, leaves);
  }

  /** Returns where the instructions without control begin that lead to the element. */
  private int restFrom(int first, int element) {
    int from = element;
    while (from > first && !isControl(code.get(from - 1))) {
      from--;
    }
    return from;
  }

  private static boolean isControl(Instruction instruction) {
    return switch (instruction.opcode()) {
      case Instruction.ELSE, Instruction.END, Instruction.BR_IF -> true;
      default -> Code.opens(instruction) || Code.neverContinues(instruction);
    };
  }

  private boolean isLeftBefore(int from) {
    return code.subList(start, from).stream().anyMatch(i -> i.opcode() == Instruction.RETURN);
  }

  /** Tells whether a part leaves only in ways that its frame's release can go along with. */
  private boolean mayBePart(int from, int end) {
    for (int i = from; i < end; i++) {
      var instruction = code.get(i);
      boolean conditional =
          instruction.opcode() == Instruction.BR_IF || instruction.opcode() == Instruction.BR_TABLE;
      if (conditional && !staysOrThrows(i, from, end)) {
        return false;
      }
    }
    return true;
  }

  private boolean staysOrThrows(int i, int from, int end) {
    var instruction = code.get(i);
    var labels =
        instruction.opcode() == Instruction.BR_TABLE
            ? instruction.list()
            : List.of((int) instruction.a());
    return labels.stream()
        .map(label -> nesting.target(i, label))
        .allMatch(target -> isFailure(target) || (target >= from && target < end));
  }

  private boolean isFailure(int block) {
    return block != NOWHERE && block == failure;
  }

  private boolean isThrowing(int from, int end) {
    var last = code.get(end - 1);
    if (last.opcode() != Instruction.BR || !isFailure(nesting.target(end - 1, (int) last.a()))) {
      return false;
    }
    for (int i = from; i < end; i++) {
      if (code.get(i).opcode() == Instruction.RETURN || leaves(i, from, end)) {
        return false;
      }
    }
    return true;
  }

  private boolean leaves(int i, int from, int end) {
    return code.get(i).opcode() == Instruction.BR && !staysOrThrows(i, from, end);
  }

  /** A class's flags are loaded, and their first bit is asked for. */
  private boolean initialisesClass(int opening) {
    int i = opening - 1;
    while (i > start
        && (code.get(i).opcode() == 0x45
            || code.get(i).opcode() == 0x46
            || Code.isZero(code.get(i)))) {
      i--;
    }
    return i - 3 > start
        && code.get(i).opcode() == I32_AND
        && code.get(i - 1).opcode() == Instruction.I32_CONST
        && code.get(i - 1).a() == 1
        && code.get(i - 2).opcode() == Instruction.I32_LOAD
        && code.get(i - 3).opcode() == Instruction.I32_CONST;
  }
}
