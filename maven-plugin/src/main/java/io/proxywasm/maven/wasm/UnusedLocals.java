package io.proxywasm.maven.wasm;

import io.proxywasm.maven.wasm.ModuleParts.Locals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Drops locals nothing reads, and puts the others in runs of one type. */
final class UnusedLocals {
  private UnusedLocals() {}

  /** Drops writes to locals that are never read. */
  static List<Instruction> withoutWrites(List<Instruction> code) {
    Set<Long> read = new HashSet<>();
    for (var instruction : code) {
      if (instruction.opcode() == Instruction.LOCAL_GET) {
        read.add(instruction.a());
      }
    }
    var kept = new ArrayList<Instruction>();
    for (var instruction : code) {
      if (read.contains(instruction.a()) || !Code.writesLocal(instruction, instruction.a())) {
        kept.add(instruction);
      } else if (instruction.opcode() == Instruction.LOCAL_SET) {
        kept.add(new Instruction(Instruction.DROP, 0));
      }
    }
    return kept;
  }

  /** Numbers the locals in use anew, by type, and declares only those. */
  static List<Locals> renumber(List<Instruction> code, int parameters, List<Locals> declared) {
    var used = new HashSet<Long>();
    for (var instruction : code) {
      if (isLocal(instruction)) {
        used.add(instruction.a());
      }
    }
    record Local(long number, ValueType type) {}
    var locals = new ArrayList<Local>();
    long number = parameters;
    for (var run : declared) {
      for (int i = 0; i < run.count(); i++, number++) {
        if (used.contains(number)) {
          locals.add(new Local(number, run.type()));
        }
      }
    }
    locals.sort(Comparator.comparing(Local::type));
    Map<Long, Long> numbers = new HashMap<>();
    var runs = new ArrayList<Locals>();
    for (var local : locals) {
      numbers.put(local.number(), (long) parameters + numbers.size());
      int last = runs.size() - 1;
      if (last >= 0 && runs.get(last).type() == local.type()) {
        runs.set(last, new Locals(runs.get(last).count() + 1, local.type()));
      } else {
        runs.add(new Locals(1, local.type()));
      }
    }
    code.replaceAll(i -> isLocal(i) ? i.with(numbers.getOrDefault(i.a(), i.a())) : i);
    return List.copyOf(runs);
  }

  private static boolean isLocal(Instruction instruction) {
    return switch (instruction.opcode()) {
      case Instruction.LOCAL_GET, Instruction.LOCAL_SET, Instruction.LOCAL_TEE -> true;
      default -> false;
    };
  }
}
