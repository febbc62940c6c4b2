package io.proxywasm.maven.wasm;

/**
 * How many values an instruction takes from the stack and puts there.
 *
 * <p>Control instructions are not here: their effect depends on the block they belong to.
 */
record StackEffect(int pops, int pushes) {
  private static final StackEffect NOTHING = new StackEffect(0, 0);
  private static final StackEffect PUSH = new StackEffect(0, 1);
  private static final StackEffect POP = new StackEffect(1, 0);
  private static final StackEffect UNARY = new StackEffect(1, 1);
  private static final StackEffect BINARY = new StackEffect(2, 1);
  private static final StackEffect STORE = new StackEffect(2, 0);
  private static final StackEffect SELECT = new StackEffect(3, 1);
  private static final StackEffect BULK = new StackEffect(3, 0);

  static StackEffect of(Instruction instruction, ModuleParts parts) {
    return switch (instruction.opcode()) {
      case Instruction.CALL, Instruction.RETURN_CALL ->
          ofCall(parts.typeIndex((int) instruction.a()), 0, parts);
      case Instruction.CALL_INDIRECT, Instruction.RETURN_CALL_INDIRECT ->
          ofCall((int) instruction.a(), 1, parts);
      default -> of(instruction.opcode());
    };
  }

  private static StackEffect ofCall(int type, int more, ModuleParts parts) {
    var function = parts.types.get(type);
    return new StackEffect(function.parameters().size() + more, function.results().size());
  }

  private static StackEffect of(int opcode) {
    return switch (opcode) {
      case 0x01, 0xfc09, 0xfc0d -> NOTHING;
      case Instruction.DROP, Instruction.LOCAL_SET, Instruction.GLOBAL_SET -> POP;
      case 0x1b, 0x1c -> SELECT;
      case Instruction.LOCAL_GET, Instruction.GLOBAL_GET, 0x3f, 0xd0, 0xd2, 0xfc10 -> PUSH;
      case Instruction.LOCAL_TEE, 0x25, 0x40, 0x45, 0x50, 0xd1 -> UNARY;
      case 0x26 -> STORE;
      case 0xfc0f -> BINARY;
      case 0xfc08, 0xfc0a, 0xfc0b, 0xfc0c, 0xfc0e, 0xfc11 -> BULK;
      default -> ofRange(opcode);
    };
  }

  private static StackEffect ofRange(int opcode) {
    if (in(opcode, 0x28, 0x35)) {
      return UNARY; // loads
    } else if (in(opcode, 0x36, 0x3e)) {
      return STORE;
    } else if (in(opcode, 0x41, 0x44)) {
      return PUSH; // constants
    } else if (in(opcode, 0x46, 0x66)) {
      return BINARY; // comparisons; 0x50 is a case of its own
    } else if (in(opcode, 0x67, 0x69) || in(opcode, 0x79, 0x7b)) {
      return UNARY; // bits of integers
    } else if (in(opcode, 0x6a, 0x78) || in(opcode, 0x7c, 0x8a)) {
      return BINARY; // integers
    } else if (in(opcode, 0x8b, 0x91) || in(opcode, 0x99, 0x9f)) {
      return UNARY; // floats
    } else if (in(opcode, 0x92, 0x98) || in(opcode, 0xa0, 0xa6)) {
      return BINARY; // floats
    } else if (in(opcode, 0xa7, 0xc4) || in(opcode, 0xfc00, 0xfc07)) {
      return UNARY; // conversions
    }
    throw new IllegalArgumentException("instruction 0x%x has no effect here".formatted(opcode));
  }

  private static boolean in(int opcode, int first, int last) {
    return opcode >= first && opcode <= last;
  }
}
