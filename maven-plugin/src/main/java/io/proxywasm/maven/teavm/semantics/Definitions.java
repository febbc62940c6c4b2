package io.proxywasm.maven.teavm.semantics;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.teavm.model.BasicBlock;
import org.teavm.model.Instruction;
import org.teavm.model.Program;
import org.teavm.model.Variable;
import org.teavm.model.util.DefinitionExtractor;

/**
 * Knows the instruction that defines each variable of a program, as it was before checks were
 * added.
 */
final class Definitions {
  private final @Nullable Instruction[] byVariable;

  Definitions(Program program) {
    byVariable = new Instruction[program.variableCount()];
    DefinitionExtractor extractor = new DefinitionExtractor();
    for (BasicBlock block : program.getBasicBlocks()) {
      for (Instruction instruction : block) {
        instruction.acceptVisitor(extractor);
        Arrays.stream(extractor.getDefinedVariables())
            .forEach(variable -> byVariable[variable.getIndex()] = instruction);
      }
    }
  }

  /**
   * Returns the defining instruction, or null for parameters, phis, caught exceptions and added
   * variables.
   */
  @Nullable Instruction of(Variable variable) {
    return variable.getIndex() < byVariable.length ? byVariable[variable.getIndex()] : null;
  }
}
