package io.proxywasm.maven.wasm;

import io.proxywasm.maven.wasm.ModuleParts.Body;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asks in place whether a class is a subclass of another one.
 *
 * <p>The compiler numbers classes such that those of a class are a range, and makes a function of
 * each test. Each cast calls one: in place it is two loads and one comparison.
 */
final class ClassRanges {
  private static final int I32_LT_S = 0x48;
  private static final int I32_LT_U = 0x49;
  private static final int I32_GE_S = 0x4e;

  /** The function, but for the numbers at {@link #NUMBER}, {@link #FROM} and {@link #TO}. */
  private static final int[] TEST = {
    Instruction.LOCAL_GET,
    Instruction.I32_LOAD,
    Instruction.LOCAL_SET,
    Instruction.LOCAL_GET,
    Instruction.I32_CONST,
    I32_LT_S,
    Instruction.IF,
    Instruction.I32_CONST,
    Instruction.RETURN,
    Instruction.END,
    Instruction.LOCAL_GET,
    Instruction.I32_CONST,
    I32_GE_S,
    Instruction.IF,
    Instruction.I32_CONST,
    Instruction.RETURN,
    Instruction.END,
    Instruction.I32_CONST,
    Instruction.RETURN,
    Instruction.END
  };

  private static final int NUMBER = 1;
  private static final int FROM = 4;
  private static final int TO = 11;

  private ClassRanges() {}

  static void testInPlace(ModuleParts parts) {
    var tests = new HashMap<Long, List<Instruction>>();
    for (int i = 0; i < parts.code.size(); i++) {
      var test = testOf(parts.code.get(i).instructions());
      if (test != null) {
        tests.put((long) parts.importedFunctions() + i, test);
      }
    }
    for (int i = 0; i < parts.code.size(); i++) {
      var body = parts.code.get(i);
      var code = body.instructions();
      if (code.stream().anyMatch(c -> isCallOf(c, tests))) {
        var bytes = new Bytes(Instruction.write(inPlace(code, tests)));
        parts.code.set(i, new Body(body.locals(), bytes, body.offset(), body.size()));
      }
    }
  }

  private static boolean isCallOf(Instruction instruction, Map<Long, ?> functions) {
    return instruction.opcode() == Instruction.CALL && functions.containsKey(instruction.a());
  }

  private static List<Instruction> inPlace(
      List<Instruction> code, Map<Long, List<Instruction>> tests) {
    var changed = new ArrayList<Instruction>();
    for (var instruction : code) {
      if (isCallOf(instruction, tests)) {
        changed.addAll(tests.get(instruction.a()));
      } else {
        changed.add(instruction);
      }
    }
    return changed;
  }

  /** Returns what the function does with the class on the stack, or null for another function. */
  private static @Nullable List<Instruction> testOf(List<Instruction> code) {
    if (code.size() != TEST.length) {
      return null;
    }
    for (int i = 0; i < TEST.length; i++) {
      if (code.get(i).opcode() != TEST[i]) {
        return null;
      }
    }
    long from = code.get(FROM).a();
    return List.of(
        code.get(NUMBER),
        new Instruction(Instruction.I32_CONST, from),
        new Instruction(Instruction.I32_SUB, 0),
        new Instruction(Instruction.I32_CONST, code.get(TO).a() - from),
        new Instruction(I32_LT_U, 0));
  }
}
