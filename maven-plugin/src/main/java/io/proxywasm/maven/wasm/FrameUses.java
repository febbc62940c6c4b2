package io.proxywasm.maven.wasm;

import io.proxywasm.maven.wasm.ColdRegions.Region;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes through a function and takes all uses of its frame away that it knows. */
final class FrameUses {
  private static final int WORD = 4;

  private final ThrowFrames frames;
  private final List<Instruction> code;
  private final int start;
  private final long frame;
  private final RootStates states;
  private final List<Instruction> deferred = new ArrayList<>();

  /** Takes a function that makes its frame at {@code start}. */
  FrameUses(ThrowFrames frames, List<Instruction> code, int start) {
    this.frames = frames;
    this.code = code;
    this.start = start;
    this.frame = code.get(start + 2).a();
    states = new RootStates((int) code.get(start).a());
  }

  /** Returns the function with its frame where it is needed, or null when that is everywhere. */
  @Nullable List<Instruction> deferred(boolean alsoCalls) {
    var calls = calls();
    if (!alsoCalls && !calls.isEmpty()) {
      return null;
    }
    var regions = ColdRegions.find(code, start, calls);
    if (regions == null) {
      return null;
    }
    for (int i = 0; i < start; i++) {
      states.open();
    }
    deferred.addAll(code.subList(0, start));
    int i = start + 3;
    for (var region : regions) {
      if (!warm(i, region.start()) || !cold(region)) {
        return null;
      }
      i = region.end();
    }
    return warm(i, code.size()) ? deferred : null;
  }

  private BitSet calls() {
    var calls = new BitSet();
    for (int i = start + 3; i < code.size(); i++) {
      if (isFrame(i) && isThrow(i)) {
        i += 3;
      } else if (frames.isCall(code.get(i))) {
        calls.set(i);
      }
    }
    return calls;
  }

  /** Adds instructions without the frame; returns false if they use it in a way not known. */
  private boolean warm(int from, int to) {
    int i = from;
    while (i < to) {
      if (isRelease(i)) {
        i += 5;
      } else if (isFrame(i) && isThrow(i)) {
        deferred.addAll(frames.frame(0, frame));
        deferred.addAll(code.subList(i, i + 5));
        i += 5;
      } else if (isFrame(i) && isRoot(i)) {
        note(i);
        i += 3;
      } else if (isFrame(i) || Code.writesLocal(code.get(i), frame)) {
        return false;
      } else {
        follow(i);
        deferred.add(code.get(i));
        i++;
      }
    }
    return true;
  }

  /** Adds a part with a frame of its own; returns false if what it has to hold is not known. */
  private boolean cold(Region region) {
    deferred.addAll(frames.frame(states.slots(), frame));
    for (int slot = 0; slot < states.slots(); slot++) {
      if (!isStoredAtOnce(slot, region)) {
        long held = states.of(slot);
        if (held == RootStates.UNKNOWN) {
          return false;
        }
        deferred.add(new Instruction(Instruction.LOCAL_GET, frame));
        deferred.add(
            held == RootStates.NOTHING
                ? new Instruction(Instruction.I32_CONST, 0)
                : new Instruction(Instruction.LOCAL_GET, held));
        deferred.add(new Instruction(Instruction.I32_STORE, 2, (slot + 1L) * WORD, List.of()));
      }
    }
    for (int i = region.start(); i < region.end(); i++) {
      var instruction = code.get(i);
      if (Code.writesLocal(instruction, frame) || (isRelease(i) && !isReturn(i + 5))) {
        return false;
      }
      if (isFrame(i) && isRoot(i)) {
        note(i);
      }
      follow(i);
      if (region.leaves().get(i)) {
        deferred.addAll(frames.release(frame));
      }
      deferred.add(instruction);
    }
    if (!Code.neverContinues(code.get(region.end() - 1))) {
      deferred.addAll(frames.release(frame));
    }
    return true;
  }

  private boolean isReturn(int i) {
    return is(i, Instruction.RETURN) || is(i + 1, Instruction.RETURN);
  }

  private boolean isStoredAtOnce(int slot, Region region) {
    for (int i = region.start(); i < region.end(); i++) {
      var opcode = code.get(i).opcode();
      if (isFrame(i) && isRoot(i) && slotOf(i) == slot) {
        return true;
      }
      if (opcode == Instruction.CALL
          || opcode == Instruction.CALL_INDIRECT
          || Code.opens(code.get(i))
          || Code.neverContinues(code.get(i))) {
        return false;
      }
    }
    return false;
  }

  private void note(int i) {
    var held = code.get(i + 1);
    states.store(slotOf(i), held.opcode() == Instruction.LOCAL_GET ? held.a() : RootStates.NOTHING);
  }

  private int slotOf(int i) {
    return (int) code.get(i + 2).b() / WORD - 1;
  }

  private void follow(int i) {
    var instruction = code.get(i);
    switch (instruction.opcode()) {
      case Instruction.LOCAL_SET, Instruction.LOCAL_TEE -> states.write(instruction.a());
      case Instruction.BLOCK, Instruction.IF -> states.open();
      case Instruction.LOOP -> {
        forgetChanged(i);
        states.open();
      }
      case Instruction.ELSE -> states.otherArm();
      case Instruction.END -> {
        if (i < code.size() - 1) {
          states.close();
        }
      }
      default -> {}
    }
  }

  /** Another run of a loop begins with what the last one has left. */
  private void forgetChanged(int loop) {
    int end = Code.endOf(code, loop);
    for (int i = loop; i < end; i++) {
      if (isFrame(i) && isRoot(i)) {
        states.store(slotOf(i), RootStates.UNKNOWN);
      } else if (is(i, Instruction.LOCAL_SET) || is(i, Instruction.LOCAL_TEE)) {
        states.write(code.get(i).a());
      }
    }
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
        && is(i + 1, Instruction.LOCAL_GET)
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
        && frames.mayThrow((int) code.get(i + 3).a())
        && is(i + 4, Instruction.BR);
  }

  /** A reference is noted, or forgotten. */
  private boolean isRoot(int i) {
    return (is(i + 1, Instruction.LOCAL_GET) || is(i + 1, Instruction.I32_CONST))
        && !isFrame(i + 1)
        && is(i + 2, Instruction.I32_STORE)
        && code.get(i + 2).b() >= WORD;
  }
}
