package io.proxywasm.maven.wasm;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds functions that only compute: they neither make a frame nor call what does, nor the host.
 * Allocating is not among that, as it ends in a call of the host when there is no memory.
 */
final class QuietFunctions {
  private QuietFunctions() {}

  /** Returns the functions' indexes, given that of the function that makes frames. */
  static BitSet find(ModuleParts parts, int frameMaker) {
    int imported = parts.importedFunctions();
    int count = imported + parts.code.size();
    List<List<Integer>> callers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      callers.add(new ArrayList<>());
    }
    var loud = new BitSet(count);
    loud.set(0, imported);
    loud.set(frameMaker);
    for (int i = 0; i < parts.code.size(); i++) {
      var code = parts.code.get(i).instructions();
      for (var instruction : code) {
        switch (instruction.opcode()) {
          case Instruction.CALL -> callers.get((int) instruction.a()).add(imported + i);
          case Instruction.CALL_INDIRECT,
              Instruction.RETURN_CALL,
              Instruction.RETURN_CALL_INDIRECT ->
              loud.set(imported + i);
          default -> {}
        }
      }
    }
    var pending = new ArrayDeque<Integer>();
    loud.stream().forEach(pending::add);
    while (!pending.isEmpty()) {
      for (int caller : callers.get(pending.remove())) {
        if (!loud.get(caller)) {
          loud.set(caller);
          pending.add(caller);
        }
      }
    }
    loud.flip(0, count);
    return loud;
  }
}
