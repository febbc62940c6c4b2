package io.proxywasm.maven.wasm;

import java.util.ArrayList;
import java.util.List;

/** Replaces short runs of instructions by shorter ones that do exactly the same. */
final class Peephole {
  private static final int EQZ = 0x45;
  private static final int EQ = 0x46;
  private static final int NE = 0x47;
  private static final int MUL = 0x6c;
  private static final int AND = 0x71;
  private static final int I64_EXTEND_S = 0xac;

  private final List<Instruction> out = new ArrayList<>();

  private Peephole() {}

  static List<Instruction> shrink(List<Instruction> code) {
    var peephole = new Peephole();
    code.forEach(peephole::add);
    return peephole.out;
  }

  private void add(Instruction next) {
    switch (next.opcode()) {
      case 0x01 -> {} // nop
      case Instruction.LOCAL_GET -> localGet(next);
      case Instruction.DROP -> drop(next);
      case Instruction.BR_IF, Instruction.IF -> condition(next);
      case EQZ -> eqz(next);
      case EQ -> {
        if (endsWithZero()) {
          removeLast();
          add(new Instruction(EQZ, 0));
        } else {
          constants(next);
        }
      }
      case I64_EXTEND_S -> {
        if (ends(Instruction.I32_CONST)) {
          out.add(new Instruction(Instruction.I64_CONST, removeLast().a()));
        } else {
          out.add(next);
        }
      }
      default -> constants(next);
    }
  }

  private void localGet(Instruction next) {
    if (ends(Instruction.LOCAL_SET) && last(0).a() == next.a()) {
      removeLast();
      out.add(new Instruction(Instruction.LOCAL_TEE, next.a()));
    } else {
      out.add(next);
    }
  }

  private void drop(Instruction next) {
    if (ends(Instruction.LOCAL_TEE)) {
      out.add(new Instruction(Instruction.LOCAL_SET, removeLast().a()));
    } else if (ends(Instruction.LOCAL_GET) || ends(Instruction.I32_CONST)) {
      removeLast();
    } else if (ends(EQZ)) {
      removeLast();
      add(next);
    } else {
      out.add(next);
    }
  }

  /** Only whether the value is zero matters here. */
  private void condition(Instruction next) {
    if (ends(EQZ) && out.size() > 1 && last(1).opcode() == EQZ) {
      removeLast();
      removeLast();
      condition(next);
    } else if (ends(NE) && out.size() > 1 && Code.isZero(last(1))) {
      removeLast();
      removeLast();
      condition(next);
    } else {
      out.add(next);
    }
  }

  private void eqz(Instruction next) {
    if (out.isEmpty()) {
      out.add(next);
      return;
    }
    int opposite = opposite(last(0).opcode());
    if (opposite != 0) {
      removeLast();
      add(new Instruction(opposite, 0));
    } else if (ends(EQZ) && out.size() > 1 && last(1).opcode() == EQZ) {
      removeLast();
    } else {
      out.add(next);
    }
  }

  /** Returns the comparison that holds exactly when this one does not; 0 when there is none. */
  private static int opposite(int comparison) {
    return switch (comparison) {
      case EQ, 0x51 -> comparison + 1; // eq: ne
      case NE, 0x52 -> comparison - 1; // ne: eq
      case 0x48, 0x49, 0x53, 0x54 -> comparison + 6; // lt: ge
      case 0x4a, 0x4b, 0x55, 0x56 -> comparison + 2; // gt: le
      case 0x4c, 0x4d, 0x57, 0x58 -> comparison - 2; // le: gt
      case 0x4e, 0x4f, 0x59, 0x5a -> comparison - 6; // ge: lt
      default -> 0;
    };
  }

  /** Computes what is known: both operands constant, or the second one without effect. */
  private void constants(Instruction next) {
    if (!ends(Instruction.I32_CONST) || !isBinary(next.opcode())) {
      out.add(next);
      return;
    }
    int b = (int) last(0).a();
    var before = out.size() > 1 ? last(1) : next;
    if (before.opcode() == Instruction.I32_CONST) {
      removeLast();
      int a = (int) removeLast().a();
      int value = compute(next.opcode(), a, b);
      out.add(new Instruction(Instruction.I32_CONST, value));
    } else if (b == 0 && next.opcode() != MUL && next.opcode() != AND) {
      removeLast();
    } else if (next.opcode() == Instruction.I32_ADD
        && before.opcode() == Instruction.I32_ADD
        && out.size() > 2
        && last(2).opcode() == Instruction.I32_CONST) {
      removeLast();
      removeLast();
      int sum = (int) removeLast().a() + b;
      add(new Instruction(Instruction.I32_CONST, sum));
      add(next);
    } else {
      out.add(next);
    }
  }

  private static boolean isBinary(int opcode) {
    return switch (opcode) {
      case Instruction.I32_ADD, 0x6b, MUL, AND, 0x72, 0x73, 0x74, 0x75, 0x76 -> true;
      default -> false;
    };
  }

  private static int compute(int opcode, int a, int b) {
    return switch (opcode) {
      case Instruction.I32_ADD -> a + b;
      case 0x6b -> a - b;
      case MUL -> a * b;
      case AND -> a & b;
      case 0x72 -> a | b;
      case 0x73 -> a ^ b;
      case 0x74 -> a << b;
      case 0x75 -> a >> b;
      default -> a >>> b;
    };
  }

  private boolean endsWithZero() {
    return !out.isEmpty() && Code.isZero(last(0));
  }

  private boolean ends(int opcode) {
    return !out.isEmpty() && last(0).opcode() == opcode;
  }

  private Instruction last(int back) {
    return out.get(out.size() - 1 - back);
  }

  private Instruction removeLast() {
    return out.remove(out.size() - 1);
  }
}
