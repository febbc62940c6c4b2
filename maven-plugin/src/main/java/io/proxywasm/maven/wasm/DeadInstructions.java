package io.proxywasm.maven.wasm;

import io.proxywasm.maven.wasm.ModuleParts.Body;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * Drops instructions that never run: what follows a jump in its block, and what follows a block
 * whose end nothing reaches.
 *
 * <p>The latter is more than a saving. TeaVM takes such a block for a jump and goes on without the
 * values the next instruction would take: a {@code try} with several {@code catch} clauses becomes
 * code no host accepts. Once that is gone, the code is valid.
 */
final class DeadInstructions {
  private static final Instruction UNREACHABLE = new Instruction(Instruction.UNREACHABLE, 0);

  private final List<Instruction> live = new ArrayList<>();
  private final Deque<Block> blocks = new ArrayDeque<>();

  /** Whether the place reached is never run. */
  private boolean dead;

  /** Whether it is so because of a block before it, which the host's validation does not see. */
  private boolean afterBlock;

  private boolean lastHadResult;

  /** How many blocks deep within dead code the place is. */
  private int skipped;

  private static final class Block {
    final Instruction opening;
    boolean hasElse;
    boolean endsReached;

    Block(Instruction opening) {
      this.opening = opening;
    }

    boolean hasResult() {
      return opening.a() != Code.NO_RESULT;
    }
  }

  private DeadInstructions() {}

  /** Drops them from all functions. */
  static void drop(ModuleParts parts) {
    for (int i = 0; i < parts.code.size(); i++) {
      var body = parts.code.get(i);
      var code = drop(body.instructions(), parts.types.get(parts.functions.get(i)));
      var bytes = new Bytes(Instruction.write(code));
      parts.code.set(i, new Body(body.locals(), bytes, body.offset(), body.size()));
    }
  }

  static List<Instruction> drop(List<Instruction> code, FunctionType function) {
    var pass = new DeadInstructions();
    int type = function.results().isEmpty() ? Code.NO_RESULT : 0;
    pass.blocks.push(new Block(new Instruction(Instruction.BLOCK, type)));
    for (var instruction : code) {
      if (pass.blocks.isEmpty()) {
        pass.live.add(instruction); // wrong code is for the validation to tell
      } else {
        pass.add(instruction);
      }
    }
    return pass.live;
  }

  private void add(Instruction instruction) {
    boolean closes =
        instruction.opcode() == Instruction.END || instruction.opcode() == Instruction.ELSE;
    if (dead && (skipped > 0 || !closes)) {
      skip(instruction);
    } else if (closes) {
      close(instruction);
    } else {
      keep(instruction);
    }
  }

  private void skip(Instruction instruction) {
    tellTheHost();
    if (Code.opens(instruction)) {
      skipped++;
    } else if (instruction.opcode() == Instruction.END) {
      skipped--;
    }
  }

  private void keep(Instruction instruction) {
    live.add(instruction);
    if (Code.opens(instruction)) {
      blocks.push(new Block(instruction));
    }
    switch (instruction.opcode()) {
      case Instruction.BR, Instruction.BR_IF -> reach(instruction.a());
      case Instruction.BR_TABLE -> instruction.list().forEach(this::reach);
      default -> {}
    }
    dead = Code.neverContinues(instruction);
    afterBlock = false;
  }

  private void reach(long depth) {
    Iterator<Block> inner = blocks.iterator();
    for (long i = 0; i < depth && inner.hasNext(); i++) {
      inner.next();
    }
    if (inner.hasNext()) {
      var target = inner.next();
      target.endsReached |= target.opening.opcode() != Instruction.LOOP;
    }
  }

  private void close(Instruction instruction) {
    var block = blocks.element();
    if (block.hasResult() && !lastHadResult) {
      tellTheHost();
    }
    block.endsReached |= !dead;
    live.add(instruction);
    if (instruction.opcode() == Instruction.ELSE) {
      block.hasElse = true;
      dead = false;
    } else {
      blocks.pop();
      boolean skippable = block.opening.opcode() == Instruction.IF && !block.hasElse;
      dead = !block.endsReached && !skippable;
      afterBlock = dead;
      lastHadResult = block.hasResult();
    }
  }

  private void tellTheHost() {
    if (dead && afterBlock) {
      live.add(UNREACHABLE);
      afterBlock = false;
    }
  }
}
