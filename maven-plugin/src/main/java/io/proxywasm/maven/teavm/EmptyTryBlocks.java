package io.proxywasm.maven.teavm;

import java.util.stream.StreamSupport;
import org.teavm.model.BasicBlock;
import org.teavm.model.Program;
import org.teavm.model.lowlevel.Characteristics;
import org.teavm.model.lowlevel.ExceptionHandlingUtil;
import org.teavm.model.optimization.UnreachableBasicBlockEliminator;

/**
 * Drops try blocks that can throw nothing, and their handlers.
 *
 * <p>TeaVM would write such a handler behind the code that follows the try block. That code's last
 * result is then returned by reaching the end of the function, and not by a return: the handler
 * runs after it, and the function answers null, or the module is invalid. {@code try { return x; }
 * finally { ... }} is all it takes.
 */
final class EmptyTryBlocks {
  private EmptyTryBlocks() {}

  /** Changes a program that no optimisation will touch any more. */
  static void remove(Program program, Characteristics characteristics) {
    boolean changed = false;
    for (var block : program.getBasicBlocks()) {
      if (!block.getTryCatchBlocks().isEmpty()
          && StreamSupport.stream(block.spliterator(), false)
              .noneMatch(each -> ExceptionHandlingUtil.isCallInstruction(characteristics, each))) {
        remove(block);
        changed = true;
      }
    }
    if (changed) {
      new UnreachableBasicBlockEliminator().optimize(program);
    }
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
