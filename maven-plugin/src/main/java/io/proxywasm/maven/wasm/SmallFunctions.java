package io.proxywasm.maven.wasm;

import io.proxywasm.maven.wasm.ModuleParts.Body;
import io.proxywasm.maven.wasm.ModuleParts.Locals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts functions of a few instructions where they are called: those that read a field or an element
 * without a check. Only functions that call nothing and have no local of their own: they are in no
 * stack trace, and begin with no zeros.
 */
final class SmallFunctions {
  private static final int LONGEST = 12;

  private final ModuleParts parts;
  private final Map<Long, List<Instruction>> small = new HashMap<>();

  private SmallFunctions(ModuleParts parts) {
    this.parts = parts;
    for (int i = 0; i < parts.code.size(); i++) {
      var body = parts.code.get(i);
      var code = body.instructions();
      if (body.locals().isEmpty() && isSmall(code)) {
        small.put((long) parts.importedFunctions() + i, code.subList(0, code.size() - 1));
      }
    }
  }

  static void putInPlace(ModuleParts parts) {
    // A function that has taken in all it called may be a small one itself.
    while (new SmallFunctions(parts).putInPlace()) {}
  }

  private boolean putInPlace() {
    boolean found = false;
    for (int i = 0; i < parts.code.size(); i++) {
      var code = parts.code.get(i).instructions();
      if (code.stream().anyMatch(this::isCall)) {
        putInPlace(i, code);
        CodeShrinker.shrink(parts, i);
        found = true;
      }
    }
    return found;
  }

  private static boolean isSmall(List<Instruction> code) {
    return code.size() <= LONGEST && code.stream().noneMatch(SmallFunctions::leaves);
  }

  /** Tells whether an instruction leads out of the function, or to a label. */
  private static boolean leaves(Instruction instruction) {
    return switch (instruction.opcode()) {
      case Instruction.CALL, Instruction.CALL_INDIRECT, Instruction.BR_IF -> true;
      default -> Code.neverContinues(instruction);
    };
  }

  private boolean isCall(Instruction instruction) {
    return instruction.opcode() == Instruction.CALL && small.containsKey(instruction.a());
  }

  private void putInPlace(int function, List<Instruction> code) {
    var body = parts.code.get(function);
    var locals = new ArrayList<>(body.locals());
    long next = parts.types.get(parts.functions.get(function)).parameters().size();
    for (var run : locals) {
      next += run.count();
    }
    var changed = new ArrayList<Instruction>();
    for (var instruction : code) {
      if (!isCall(instruction)) {
        changed.add(instruction);
        continue;
      }
      var parameters = parts.types.get(parts.typeIndex((int) instruction.a())).parameters();
      for (int i = parameters.size() - 1; i >= 0; i--) {
        changed.add(new Instruction(Instruction.LOCAL_SET, next + i));
      }
      for (var inner : small.get(instruction.a())) {
        changed.add(isLocal(inner) ? inner.with(next + inner.a()) : inner);
      }
      parameters.forEach(type -> locals.add(new Locals(1, type)));
      next += parameters.size();
    }
    var bytes = new Bytes(Instruction.write(changed));
    parts.code.set(function, new Body(locals, bytes, body.offset(), body.size()));
  }

  private static boolean isLocal(Instruction instruction) {
    return instruction.opcode() == Instruction.LOCAL_GET
        || Code.writesLocal(instruction, instruction.a());
  }
}
