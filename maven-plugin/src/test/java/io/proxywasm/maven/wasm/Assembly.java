package io.proxywasm.maven.wasm;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes instructions for tests as text: names as in the text format, semicolons between. */
final class Assembly {
  private static final Map<String, Integer> OPCODES =
      Map.ofEntries(
          entry("unreachable", 0x00),
          entry("nop", 0x01),
          entry("block", 0x02),
          entry("loop", 0x03),
          entry("if", 0x04),
          entry("else", 0x05),
          entry("end", 0x0b),
          entry("br", 0x0c),
          entry("br_if", 0x0d),
          entry("return", 0x0f),
          entry("call", 0x10),
          entry("drop", 0x1a),
          entry("get", 0x20),
          entry("set", 0x21),
          entry("tee", 0x22),
          entry("load", 0x28),
          entry("store", 0x36),
          entry("const", 0x41),
          entry("const64", 0x42),
          entry("eqz", 0x45),
          entry("eq", 0x46),
          entry("ne", 0x47),
          entry("lt_s", 0x48),
          entry("lt_u", 0x49),
          entry("ge_s", 0x4e),
          entry("f32.lt", 0x5d),
          entry("add", 0x6a),
          entry("sub", 0x6b),
          entry("mul", 0x6c),
          entry("and", 0x71),
          entry("shl", 0x74),
          entry("extend", 0xac));

  private Assembly() {}

  /**
   * A block without an immediate has no result, {@code block i} an i32; a store's is its offset.
   */
  static List<Instruction> code(String text) {
    var code = new ArrayList<Instruction>();
    for (var line : text.split(";", -1)) {
      var words = line.strip().split(" ", -1);
      var opcode = OPCODES.get(words[0]);
      if (opcode == null) {
        throw new IllegalArgumentException("no such instruction in tests: " + line);
      }
      long immediate = immediate(opcode, words);
      code.add(
          opcode == Instruction.I32_STORE
              ? new Instruction(opcode, 0, immediate, List.of())
              : new Instruction(opcode, immediate));
    }
    return code;
  }

  private static long immediate(int opcode, String[] words) {
    if (words.length > 1) {
      return words[1].equals("i") ? -1 : Long.parseLong(words[1]);
    }
    return opcode >= 0x02 && opcode <= 0x04 ? Code.NO_RESULT : 0;
  }

  /** Returns code as text that {@link #code} would read. */
  static String text(List<Instruction> code) {
    return code.stream().map(Assembly::text).collect(Collectors.joining("; "));
  }

  private static String text(Instruction instruction) {
    var name =
        OPCODES.entrySet().stream()
            .filter(entry -> entry.getValue() == instruction.opcode())
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow();
    boolean hasImmediate =
        Stream.of("br", "br_if", "call", "get", "set", "tee", "const", "const64")
            .anyMatch(name::equals);
    if (hasImmediate) {
      return name + " " + instruction.a();
    }
    if (instruction.b() != 0) {
      return name + " " + instruction.b();
    }
    return instruction.a() == -1 ? name + " i" : name;
  }

  /**
   * Returns the parts of a module whose function 0 takes one i32 and whose function 1 gives one.
   */
  static ModuleParts parts() {
    var builder = new ModuleBuilder();
    builder.function(ModuleBuilder.type(1, 0));
    builder.function(ModuleBuilder.type(0, 1), ModuleBuilder.constant(1));
    return ModuleParser.parse(builder.build());
  }

  /** Returns the type of a function of one i32 parameter and so many i32 results. */
  static FunctionType function(int results) {
    return new FunctionType(List.of(ValueType.I32), Collections.nCopies(results, ValueType.I32));
  }
}
