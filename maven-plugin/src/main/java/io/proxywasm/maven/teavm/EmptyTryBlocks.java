package io.proxywasm.maven.teavm;

import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.teavm.model.BasicBlock;
import org.teavm.model.Instruction;
import org.teavm.model.Program;
import org.teavm.model.instructions.InitClassInstruction;
import org.teavm.model.instructions.JumpInstruction;
import org.teavm.model.lowlevel.Characteristics;
import org.teavm.model.lowlevel.ExceptionHandlingUtil;
import org.teavm.model.optimization.UnreachableBasicBlockEliminator;
import org.teavm.model.util.BasicBlockSplitter;

/**
 * Drops try blocks that can throw nothing, and their handlers.
 *
 * <p>TeaVM would write such a handler behind the code that follows the try block. That code's last
 * result is then returned by reaching the end of the function, and not by a return: the handler
 * runs after it, and the function answers null, or the module is invalid. {@code try { return x; }
 * finally { ... }} is all it takes.
 *
 * <p>Where a class is initialised within a try block, TeaVM ends the block before it and begins
 * another after it, which may be empty then; here it is ended and begun beforehand.
 */
final class EmptyTryBlocks {
  private EmptyTryBlocks() {}

  /** Changes a program that no optimisation will touch any more. */
  static void remove(Program program, Characteristics characteristics) {
    setInitialisersApart(program);
    boolean changed = false;
    for (var block : program.getBasicBlocks()) {
      if (!block.getTryCatchBlocks().isEmpty()
          && StreamSupport.stream(block.spliterator(), false)
              .noneMatch(each -> canThrow(characteristics, each))) {
        remove(block);
        changed = true;
      }
    }
    if (changed) {
      new UnreachableBasicBlockEliminator().optimize(program);
    }
  }

  private static boolean canThrow(Characteristics characteristics, Instruction instruction) {
    return ExceptionHandlingUtil.isCallInstruction(characteristics, instruction)
        && !(instruction instanceof InitClassInstruction);
  }

  private static void setInitialisersApart(Program program) {
    var splitter = new BasicBlockSplitter(program);
    for (int i = program.basicBlockCount() - 1; i >= 0; i--) {
      var block = program.basicBlockAt(i);
      while (block != null && !block.getTryCatchBlocks().isEmpty()) {
        block = splitAtInitialiser(splitter, block);
      }
    }
    splitter.fixProgram();
  }

  /** Returns what follows the block's first initialiser; null if it has none. */
  private static @Nullable BasicBlock splitAtInitialiser(
      BasicBlockSplitter splitter, BasicBlock block) {
    for (var instruction : block) {
      if (instruction instanceof InitClassInstruction) {
        var initialiser = splitter.split(block, instruction.getPrevious());
        block.add(jump(initialiser));
        var rest = splitter.split(initialiser, instruction);
        initialiser.add(jump(rest));
        return rest;
      }
    }
    return null;
  }

  private static JumpInstruction jump(BasicBlock target) {
    var jump = new JumpInstruction();
    jump.setTarget(target);
    return jump;
  }

  private static void remove(BasicBlock block) {
    for (var tryCatch : block.getTryCatchBlocks()) {
      for (var phi : tryCatch.getHandler().getPhis()) {
        phi.getIncomings().removeIf(incoming -> incoming.getSource() == block);
      }
    }
    block.getTryCatchBlocks().clear();
  }
}
