package io.proxywasm.maven.teavm.speed;

import java.util.HashSet;
import java.util.Set;
import org.teavm.common.DominatorTree;
import org.teavm.common.Graph;
import org.teavm.common.GraphUtils;
import org.teavm.model.BasicBlock;
import org.teavm.model.Instruction;
import org.teavm.model.Program;
import org.teavm.model.Variable;
import org.teavm.model.instructions.AssignInstruction;
import org.teavm.model.instructions.CastInstruction;
import org.teavm.model.instructions.NullCheckInstruction;
import org.teavm.model.util.ProgramUtils;

/**
 * Drops checks of values that have been checked on each way to them.
 *
 * <p>TeaVM knows that a check's result is not null, but forgets that of the value it has checked:
 * each call of {@code list} checks it again.
 */
public final class RepeatedNullChecks {
  private final int[] origins;
  private final Graph dominated;

  private RepeatedNullChecks(Program program) {
    origins = new int[program.variableCount()];
    for (int i = 0; i < origins.length; i++) {
      origins[i] = i;
    }
    DominatorTree dominators =
        GraphUtils.buildDominatorTree(ProgramUtils.buildControlFlowGraph(program));
    dominated = GraphUtils.buildDominatorGraph(dominators, program.basicBlockCount());
  }

  /** Expects single assignments. */
  public static void drop(Program program) {
    for (BasicBlock block : program.getBasicBlocks()) {
      if (!block.getTryCatchBlocks().isEmpty()) {
        return; // a catch clause is dominated by a block of which only a part may have run
      }
    }
    if (program.basicBlockCount() > 0) {
      new RepeatedNullChecks(program).drop(program.basicBlockAt(0), new HashSet<>());
    }
  }

  private void drop(BasicBlock block, Set<Integer> checkedBefore) {
    var checked = new HashSet<>(checkedBefore);
    for (Instruction instruction : block) {
      if (instruction instanceof AssignInstruction assign) {
        isCopy(assign.getReceiver(), assign.getAssignee());
      } else if (instruction instanceof CastInstruction cast) {
        isCopy(cast.getReceiver(), cast.getValue());
      } else if (instruction instanceof NullCheckInstruction check) {
        isCopy(check.getReceiver(), check.getValue());
        if (!checked.add(origins[check.getValue().getIndex()])) {
          var assign = new AssignInstruction();
          assign.setReceiver(check.getReceiver());
          assign.setAssignee(check.getValue());
          assign.setLocation(check.getLocation());
          check.replace(assign);
        }
      }
    }
    for (int next : dominated.outgoingEdges(block.getIndex())) {
      drop(block.getProgram().basicBlockAt(next), checked);
    }
  }

  private void isCopy(Variable copy, Variable value) {
    origins[copy.getIndex()] = origins[value.getIndex()];
  }
}
