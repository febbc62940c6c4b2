package io.proxywasm.maven.wasm;

import io.proxywasm.maven.wasm.ModuleParts.Body;
import java.util.BitSet;
import java.util.List;

/**
 * Lets functions make their frame on the shadow stack only where they need it.
 *
 * <p>The compiler gives a frame to each function that may call another one: the collector finds
 * references there, an exception its handlers and the stack trace. A function whose only calls are
 * failed checks, as that of {@code List.get}, makes and releases a frame each time for nothing.
 * Here it makes one where the check has failed, or where it goes a way that is seldom gone. Calls
 * of functions that themselves neither have a frame nor can fail do not count.
 */
final class ThrowFrames {
  private static final int WORD = 4;

  /** What the function that makes a frame consists of; see {@link #isAllocation}. */
  private static final int[] ALLOCATION = {
    Instruction.I32_CONST,
    Instruction.I32_LOAD,
    Instruction.I32_CONST,
    Instruction.I32_ADD,
    Instruction.LOCAL_SET,
    Instruction.LOCAL_GET,
    Instruction.LOCAL_GET,
    Instruction.I32_CONST,
    Instruction.I32_SHL,
    Instruction.I32_CONST,
    Instruction.I32_ADD,
    Instruction.I32_ADD,
    Instruction.LOCAL_SET,
    Instruction.LOCAL_GET,
    Instruction.LOCAL_GET,
    Instruction.I32_STORE,
    Instruction.I32_CONST,
    Instruction.LOCAL_GET,
    Instruction.I32_STORE,
    Instruction.LOCAL_GET
  };

  private final ModuleParts parts;
  private final int imported;
  private final int allocation;
  private final BitSet quiet;

  private ThrowFrames(ModuleParts parts, int allocation, BitSet quiet) {
    this.parts = parts;
    this.imported = parts.importedFunctions();
    this.allocation = allocation;
    this.quiet = quiet;
  }

  static void defer(ModuleParts parts) {
    for (int i = 0; i < parts.code.size(); i++) {
      if (isAllocation(parts.code.get(i).instructions())) {
        int allocation = i + parts.importedFunctions();
        defer(parts, allocation, false);
        defer(parts, allocation, true);
        return;
      }
    }
  }

  private static void defer(ModuleParts parts, int allocation, boolean alsoCalls) {
    boolean changed = true;
    while (changed) {
      // A function that has lost its frame may be one that cannot fail.
      var quiet = QuietFunctions.find(parts, allocation);
      changed = QuietCalls.shorten(parts, quiet);
      changed |= new ThrowFrames(parts, allocation, quiet).defer(alsoCalls);
    }
  }

  private static boolean isAllocation(List<Instruction> code) {
    if (code.size() < ALLOCATION.length) {
      return false;
    }
    for (int i = 0; i < ALLOCATION.length; i++) {
      if (code.get(i).opcode() != ALLOCATION[i]) {
        return false;
      }
    }
    return code.get(0).a() == code.get(16).a();
  }

  private boolean defer(boolean alsoCalls) {
    boolean found = false;
    for (int i = 0; i < parts.code.size(); i++) {
      var body = parts.code.get(i);
      var code = body.instructions();
      int start = frameOf(code);
      if (start >= 0) {
        var shorter = new FrameUses(this, code, start).deferred(alsoCalls);
        if (shorter != null) {
          found = true;
          var bytes = new Bytes(Instruction.write(shorter));
          parts.code.set(i, new Body(body.locals(), bytes, body.offset(), body.size()));
        }
      }
    }
    return found;
  }

  /** Returns where a function makes its frame, with nothing but the opening of blocks before. */
  private int frameOf(List<Instruction> code) {
    int i = 0;
    while (Code.opens(code.get(i)) && code.get(i).opcode() != Instruction.IF) {
      i++;
    }
    boolean found =
        i + 2 < code.size()
            && code.get(i).opcode() == Instruction.I32_CONST
            && isCall(code.get(i + 1), allocation)
            && code.get(i + 2).opcode() == Instruction.LOCAL_SET;
    return found ? i : -1;
  }

  /** Tells whether an instruction is a call of what may need this function's frame. */
  boolean isCall(Instruction instruction) {
    return switch (instruction.opcode()) {
      case Instruction.CALL_INDIRECT, Instruction.RETURN_CALL, Instruction.RETURN_CALL_INDIRECT ->
          true;
      case Instruction.CALL -> !quiet.get((int) instruction.a());
      default -> false;
    };
  }

  /** Tells whether a function can be one that throws what is no matter of its caller's. */
  boolean mayThrow(int function) {
    var type = parts.types.get(parts.typeIndex(function));
    return function >= imported && type.parameters().isEmpty() && type.results().isEmpty();
  }

  /** Returns the instructions that make a frame for so many references. */
  List<Instruction> frame(long slots, long local) {
    return List.of(
        new Instruction(Instruction.I32_CONST, slots),
        new Instruction(Instruction.CALL, allocation),
        new Instruction(Instruction.LOCAL_SET, local));
  }

  /** Returns the instructions that release it. */
  List<Instruction> release(long local) {
    var stackTop = parts.code.get(allocation - imported).instructions().get(0);
    return List.of(
        stackTop,
        new Instruction(Instruction.LOCAL_GET, local),
        new Instruction(Instruction.I32_CONST, WORD),
        new Instruction(Instruction.I32_SUB, 0),
        new Instruction(Instruction.I32_STORE, 2, 0, List.of()));
  }

  private static boolean isCall(Instruction instruction, int function) {
    return instruction.opcode() == Instruction.CALL && instruction.a() == function;
  }
}
