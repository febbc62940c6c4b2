package io.proxywasm.maven.teavm.semantics;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.teavm.model.Incoming;
import org.teavm.model.Phi;
import org.teavm.model.Program;
import org.teavm.model.Variable;
import org.teavm.model.instructions.AssignInstruction;
import org.teavm.model.instructions.StringConstantInstruction;

/** Finds out which strings a variable can hold, as far as its method shows. */
final class StringConstants {
  private final Program program;
  private final Definitions definitions;
  private final Set<Variable> seen = new HashSet<>();
  private final Set<String> constants = new TreeSet<>();

  private StringConstants(Program program, Definitions definitions) {
    this.program = program;
    this.definitions = definitions;
  }

  /** Returns all of them; null if others may come as well. */
  static @Nullable Set<String> of(Variable variable, Definitions definitions) {
    var found = new StringConstants(variable.getProgram(), definitions);
    return found.follow(variable) ? found.constants : null;
  }

  private boolean follow(Variable variable) {
    if (!seen.add(variable)) {
      return true;
    }
    var definition = definitions.of(variable);
    if (definition instanceof StringConstantInstruction constant) {
      constants.add(constant.getConstant());
      return true;
    } else if (definition instanceof AssignInstruction assignment) {
      return follow(assignment.getAssignee());
    }
    var phi = phiOf(variable);
    return phi != null
        && phi.getIncomings().stream().map(Incoming::getValue).allMatch(this::follow);
  }

  private @Nullable Phi phiOf(Variable variable) {
    for (var block : program.getBasicBlocks()) {
      for (var phi : block.getPhis()) {
        if (phi.getReceiver() == variable) {
          return phi;
        }
      }
    }
    return null;
  }
}
