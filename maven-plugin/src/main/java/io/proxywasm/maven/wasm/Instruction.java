package io.proxywasm.maven.wasm;

import java.util.ArrayList;
import java.util.List;

/**
 * One instruction with its immediates: WebAssembly 1.0, sign extension, saturating conversions,
 * bulk memory and reference types; all a filter may use in every Proxy-Wasm host.
 *
 * @param opcode the opcode byte; 0xfc00 plus the second opcode for the prefix 0xfc
 * @param a the first immediate; block types and constants as their signed value or raw bits
 * @param b the second immediate: a memory access's offset, a call_indirect's table
 * @param list a br_table's labels, the default last; a typed select's types
 */
record Instruction(int opcode, long a, long b, List<Integer> list) {
  static final int UNREACHABLE = 0x00;
  static final int BLOCK = 0x02;
  static final int LOOP = 0x03;
  static final int IF = 0x04;
  static final int ELSE = 0x05;
  static final int END = 0x0b;
  static final int BR = 0x0c;
  static final int BR_IF = 0x0d;
  static final int BR_TABLE = 0x0e;
  static final int RETURN = 0x0f;
  static final int CALL = 0x10;
  static final int CALL_INDIRECT = 0x11;
  static final int RETURN_CALL = 0x12;
  static final int RETURN_CALL_INDIRECT = 0x13;
  static final int DROP = 0x1a;
  static final int LOCAL_GET = 0x20;
  static final int LOCAL_SET = 0x21;
  static final int LOCAL_TEE = 0x22;
  static final int GLOBAL_GET = 0x23;
  static final int GLOBAL_SET = 0x24;
  static final int I32_LOAD = 0x28;
  static final int I32_STORE = 0x36;
  static final int I32_CONST = 0x41;
  static final int I64_CONST = 0x42;
  static final int I32_ADD = 0x6a;
  static final int I32_SUB = 0x6b;
  static final int I32_SHL = 0x74;
  static final int REF_FUNC = 0xd2;
  static final int MEMORY_INIT = 0xfc08;
  static final int DATA_DROP = 0xfc09;

  /** What follows an opcode. */
  private enum Immediates {
    NONE,
    BLOCK_TYPE,
    INDEX,
    TWO_INDEXES,
    INDEXES,
    INDEXES_AND_DEFAULT,
    S32,
    S64,
    F32,
    F64
  }

  Instruction(int opcode, long a) {
    this(opcode, a, 0, List.of());
  }

  Instruction with(long newA) {
    return new Instruction(opcode, newA, b, list);
  }

  /** Reads instructions until the range ends. */
  static List<Instruction> readAll(WasmReader in) {
    var code = new ArrayList<Instruction>();
    while (!in.atEnd()) {
      code.add(read(in));
    }
    return code;
  }

  /** Reads a constant expression: instructions up to the first end. */
  static List<Instruction> readExpression(WasmReader in) {
    var code = new ArrayList<Instruction>();
    do {
      code.add(read(in));
    } while (code.get(code.size() - 1).opcode != END);
    return code;
  }

  private static Instruction read(WasmReader in) {
    int offset = in.position();
    int opcode = in.u8("an instruction");
    if (opcode == 0xfc) {
      opcode = 0xfc00 + in.u32("an instruction's second opcode");
    }
    String what = "an immediate of instruction 0x%x".formatted(opcode);
    return switch (immediates(opcode, offset)) {
      case NONE -> new Instruction(opcode, 0);
      case BLOCK_TYPE -> new Instruction(opcode, in.signed(33, what));
      case INDEX -> new Instruction(opcode, in.u32(what));
      case TWO_INDEXES -> new Instruction(opcode, in.u32(what), in.u32(what), List.of());
      case INDEXES -> new Instruction(opcode, 0, 0, indexes(in, 0));
      case INDEXES_AND_DEFAULT -> new Instruction(opcode, 0, 0, indexes(in, 1));
      case S32 -> new Instruction(opcode, (int) in.signed(32, what));
      case S64 -> new Instruction(opcode, in.signed(64, what));
      case F32 -> new Instruction(opcode, fixed(in.bytes(4, what)));
      case F64 -> new Instruction(opcode, fixed(in.bytes(8, what)));
    };
  }

  void write(WasmWriter out) {
    if (opcode >= 0xfc00) {
      out.u8(0xfc).u32(opcode - 0xfc00);
    } else {
      out.u8(opcode);
    }
    switch (immediates(opcode, 0)) {
      case NONE -> {}
      case BLOCK_TYPE, S32, S64 -> out.signed(a);
      case INDEX -> out.u32((int) a);
      case TWO_INDEXES -> out.u32((int) a).u32((int) b);
      case INDEXES -> {
        out.u32(list.size());
        list.forEach(out::u32);
      }
      case INDEXES_AND_DEFAULT -> {
        out.u32(list.size() - 1);
        list.forEach(out::u32);
      }
      case F32 -> out.fixed(a, 4);
      case F64 -> out.fixed(a, 8);
    }
  }

  static byte[] write(List<Instruction> code) {
    var out = new WasmWriter();
    code.forEach(instruction -> instruction.write(out));
    return out.toByteArray();
  }

  private static List<Integer> indexes(WasmReader in, int more) {
    int count = in.count("labels or types") + more;
    var list = new ArrayList<Integer>(count);
    for (int i = 0; i < count; i++) {
      list.add(in.u32("a label or type"));
    }
    return List.copyOf(list);
  }

  private static long fixed(byte[] littleEndian) {
    long value = 0;
    for (int i = 0; i < littleEndian.length; i++) {
      value |= (littleEndian[i] & 0xffL) << (8 * i);
    }
    return value;
  }

  private static Immediates immediates(int opcode, int offset) {
    return switch (opcode) {
      case UNREACHABLE, 0x01, ELSE, END, RETURN, DROP, 0x1b, 0xd1 -> Immediates.NONE;
      case BLOCK, LOOP, IF -> Immediates.BLOCK_TYPE;
      case BR, BR_IF, CALL, RETURN_CALL, REF_FUNC, 0x3f, 0x40, 0xd0 -> Immediates.INDEX;
      case BR_TABLE -> Immediates.INDEXES_AND_DEFAULT;
      case CALL_INDIRECT, RETURN_CALL_INDIRECT -> Immediates.TWO_INDEXES;
      case 0x1c -> Immediates.INDEXES;
      case LOCAL_GET, LOCAL_SET, LOCAL_TEE, GLOBAL_GET, GLOBAL_SET, 0x25, 0x26 -> Immediates.INDEX;
      case I32_CONST -> Immediates.S32;
      case I64_CONST -> Immediates.S64;
      case 0x43 -> Immediates.F32;
      case 0x44 -> Immediates.F64;
      case MEMORY_INIT, 0xfc0a, 0xfc0c, 0xfc0e -> Immediates.TWO_INDEXES;
      case DATA_DROP, 0xfc0b, 0xfc0d, 0xfc0f, 0xfc10, 0xfc11 -> Immediates.INDEX;
      default -> {
        if (opcode >= 0x28 && opcode <= 0x3e) {
          yield Immediates.TWO_INDEXES;
        } else if ((opcode >= 0x45 && opcode <= 0xc4) || (opcode >= 0xfc00 && opcode <= 0xfc07)) {
          yield Immediates.NONE;
        }
        throw new WasmFormatException(
            offset,
            "is instruction 0x%x, which not every Proxy-Wasm host knows (1.0 with bulk memory, sign extension and saturating conversions is allowed)"
                .formatted(opcode));
      }
    };
  }
}
