package io.proxywasm.maven.teavm;

import java.util.BitSet;
import org.teavm.model.MethodReader;
import org.teavm.model.Program;
import org.teavm.model.util.DefinitionExtractor;

/**
 * Repairs what TeaVM leaves behind where it proves that code dereferences null.
 *
 * <p>It cuts the block there, but the catch blocks still name values the cut part computed. Those
 * have no type any more; where one should be a long, no host accepts the module.
 */
final class DanglingPhis {
  private DanglingPhis() {}

  /** Removes from each phi what no instruction defines. */
  static void remove(Program program, MethodReader method) {
    var defined = new BitSet(program.variableCount());
    defined.set(0, method.parameterCount() + 1);
    var definitions = new DefinitionExtractor();
    for (var block : program.getBasicBlocks()) {
      if (block.getExceptionVariable() != null) {
        defined.set(block.getExceptionVariable().getIndex());
      }
      block.getPhis().forEach(phi -> defined.set(phi.getReceiver().getIndex()));
      for (var instruction : block) {
        instruction.acceptVisitor(definitions);
        for (var variable : definitions.getDefinedVariables()) {
          defined.set(variable.getIndex());
        }
      }
    }
    for (var block : program.getBasicBlocks()) {
      for (var phi : block.getPhis()) {
        phi.getIncomings().removeIf(incoming -> !defined.get(incoming.getValue().getIndex()));
      }
    }
  }
}
