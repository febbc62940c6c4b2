package io.proxywasm.maven.wasm;

import io.proxywasm.maven.wasm.ModuleParts.Body;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lets functions do without a frame on the shadow stack that would need it only to throw.
 *
 * <p>The compiler gives a frame to each function that may call another one: the collector finds
 * references there, an exception its handlers and the stack trace. A function whose only calls are
 * failed checks, as that of {@code List.get}, makes and releases a frame each time for nothing.
 * Here it makes one where the check has failed. Calls of functions that themselves neither have a
 * frame nor can fail do not count.
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
        boolean changed = true;
        while (changed) {
          // A function that has lost its frame may be one that cannot fail.
          var quiet = QuietFunctions.find(parts, allocation);
          changed = QuietCalls.shorten(parts, quiet);
          changed |= new ThrowFrames(parts, allocation, quiet).defer();
        }
        return;
      }
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

  private boolean defer() {
    boolean found = false;
    for (int i = 0; i < parts.code.size(); i++) {
      var body = parts.code.get(i);
      var code = body.instructions();
      int start = frameOf(code);
      if (start >= 0) {
        var shorter = new FrameUses(code, start).deferred();
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

  private static boolean isCall(Instruction instruction, int function) {
    return instruction.opcode() == Instruction.CALL && instruction.a() == function;
  }

  /** Goes through a function and takes all uses of its frame away that it knows. */
  private final class FrameUses {
    private final List<Instruction> code;
    private final int start;
    private final long frame;
    private final List<Instruction> deferred = new ArrayList<>();

    FrameUses(List<Instruction> code, int start) {
      this.code = code;
      this.start = start;
      this.frame = code.get(start + 2).a();
    }

    /** Returns the function without its frame, or null when it needs one. */
    @Nullable List<Instruction> deferred() {
      deferred.addAll(code.subList(0, start));
      int i = start + 3;
      while (i < code.size()) {
        int length = useAt(i);
        if (length < 0) {
          return null;
        }
        i += length;
      }
      return deferred;
    }

    /**
     * Adds what becomes of the instructions from here on, and returns their number; -1: unknown.
     */
    private int useAt(int i) {
      var instruction = code.get(i);
      if (isRelease(i)) {
        return 5;
      }
      if (isFrame(i)) {
        if (isThrow(i)) {
          deferred.add(new Instruction(Instruction.I32_CONST, 0));
          deferred.add(new Instruction(Instruction.CALL, allocation));
          deferred.add(new Instruction(Instruction.LOCAL_SET, frame));
          deferred.addAll(code.subList(i, i + 5));
          return 5;
        }
        return isRoot(i) ? 3 : -1;
      }
      if (Code.writesLocal(instruction, frame)
          || instruction.opcode() == Instruction.CALL_INDIRECT
          || instruction.opcode() == Instruction.RETURN_CALL
          || instruction.opcode() == Instruction.RETURN_CALL_INDIRECT
          || (instruction.opcode() == Instruction.CALL && !quiet.get((int) instruction.a()))) {
        return -1;
      }
      deferred.add(instruction);
      return 1;
    }

    private boolean isFrame(int i) {
      return is(i, Instruction.LOCAL_GET) && code.get(i).a() == frame;
    }

    private boolean is(int i, int opcode) {
      return i < code.size() && code.get(i).opcode() == opcode;
    }

    /** The stack's end becomes what lies before the frame. */
    private boolean isRelease(int i) {
      return is(i, Instruction.I32_CONST)
          && isFrame(i + 1)
          && is(i + 2, Instruction.I32_CONST)
          && code.get(i + 2).a() == WORD
          && is(i + 3, Instruction.I32_SUB)
          && is(i + 4, Instruction.I32_STORE);
    }

    /** A call site is noted, and a function without parameters called that throws. */
    private boolean isThrow(int i) {
      return is(i + 1, Instruction.I32_CONST)
          && is(i + 2, Instruction.I32_STORE)
          && code.get(i + 2).b() == 0
          && is(i + 3, Instruction.CALL)
          && hasNoParameters((int) code.get(i + 3).a())
          && is(i + 4, Instruction.BR);
    }

    private boolean hasNoParameters(int function) {
      var type = parts.types.get(parts.typeIndex(function));
      return function >= imported && type.parameters().isEmpty() && type.results().isEmpty();
    }

    /** A reference is noted, or forgotten. */
    private boolean isRoot(int i) {
      return (is(i + 1, Instruction.LOCAL_GET) || is(i + 1, Instruction.I32_CONST))
          && !isFrame(i + 1)
          && is(i + 2, Instruction.I32_STORE)
          && code.get(i + 2).b() >= WORD;
    }
  }
}
