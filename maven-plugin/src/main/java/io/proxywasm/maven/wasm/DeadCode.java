package io.proxywasm.maven.wasm;

import static io.proxywasm.maven.wasm.ModuleParts.NONE;

import io.proxywasm.maven.wasm.WasmModule.Kind;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Drops functions, types and globals that nothing the host can start ever reaches. */
final class DeadCode {
  private final ModuleParts parts;
  private final Renumbering kept;
  private final Deque<Integer> pending = new ArrayDeque<>();
  private boolean namesData;

  /** Offset of what is being followed, for messages. */
  private int at;

  private DeadCode(ModuleParts parts) {
    this.parts = parts;
    this.kept = new Renumbering(parts);
    Arrays.fill(kept.functions, NONE);
    Arrays.fill(kept.types, NONE);
    Arrays.fill(kept.globals, NONE);
  }

  static void drop(ModuleParts parts) {
    new DeadCode(parts).drop();
  }

  private void drop() {
    at = sectionOffset("export");
    for (var export : parts.exports) {
      if (export.kind() == Kind.FUNCTION) {
        reach(export.index());
      } else if (export.kind() == Kind.GLOBAL) {
        reachGlobal(export.index());
      }
    }
    if (parts.start != NONE) {
      reach(parts.start);
    }
    at = sectionOffset("element");
    for (var segment : parts.elements) {
      follow(segment.offset());
      segment.functions().forEach(this::follow);
    }
    at = sectionOffset("data");
    parts.data.forEach(segment -> follow(segment.offset()));
    int imported = parts.importedFunctions();
    while (!pending.isEmpty()) {
      int function = pending.remove();
      reachType(parts.typeIndex(function));
      if (function >= imported) {
        var body = parts.code.get(function - imported);
        at = body.offset();
        follow(body.instructions());
      }
    }
    kept.apply();
    parts.countsData = parts.countsData && namesData;
  }

  private void reach(int function) {
    if (isNew(kept.functions, function, "function")) {
      pending.add(function);
    }
  }

  private void reachType(int type) {
    isNew(kept.types, type, "type");
  }

  private void reachGlobal(int global) {
    int defined = global - parts.importedOf(Kind.GLOBAL);
    if (isNew(kept.globals, global, "global") && defined >= 0) {
      follow(parts.globals.get(defined).value());
    }
  }

  private boolean isNew(int[] targets, int index, String what) {
    if (index < 0 || index >= targets.length) {
      throw new WasmFormatException(
          at,
          "%s %s is named, but there are %d"
              .formatted(what, Integer.toUnsignedString(index), targets.length));
    }
    boolean isNew = targets[index] == NONE;
    targets[index] = index;
    return isNew;
  }

  private int sectionOffset(String name) {
    return parts.sections.stream()
        .filter(section -> section.name().equals(name))
        .mapToInt(WasmModule.Section::offset)
        .findFirst()
        .orElse(0);
  }

  private void follow(List<Instruction> code) {
    for (var instruction : code) {
      int a = (int) instruction.a();
      switch (instruction.opcode()) {
        case Instruction.CALL, Instruction.RETURN_CALL, Instruction.REF_FUNC -> reach(a);
        case Instruction.CALL_INDIRECT, Instruction.RETURN_CALL_INDIRECT -> reachType(a);
        case Instruction.BLOCK, Instruction.LOOP, Instruction.IF -> {
          if (a >= 0) {
            reachType(a);
          }
        }
        case Instruction.GLOBAL_GET, Instruction.GLOBAL_SET -> reachGlobal(a);
        case Instruction.MEMORY_INIT, Instruction.DATA_DROP -> namesData = true;
        default -> {}
      }
    }
  }
}
