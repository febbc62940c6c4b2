package io.proxywasm.maven.teavm;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderSource;
import org.teavm.model.Instruction;
import org.teavm.model.Program;
import org.teavm.model.Variable;
import org.teavm.model.instructions.AssignInstruction;
import org.teavm.model.instructions.JumpInstruction;
import org.teavm.model.util.BasicBlockSplitter;
import org.teavm.model.util.DefinitionExtractor;
import org.teavm.model.util.ProgramUtils;

/**
 * Keeps the place of {@code a = b} inside a try block.
 *
 * <p>TeaVM dissolves such copies into their uses. A catch block then learns that {@code a} may have
 * been either value, but no longer when it changed, and takes a wrong one. With the copy in a block
 * of its own, outside the try, what comes before it knows the old value alone and what comes after
 * it the new one.
 */
final class CopiesInTryBlocks implements ClassHolderSource {
  private final ClassHolderSource source;
  private final Set<ClassHolder> done = new HashSet<>();

  CopiesInTryBlocks(ClassHolderSource source) {
    this.source = source;
  }

  @Override
  public @Nullable ClassHolder get(String name) {
    var type = source.get(name);
    if (type != null && done.add(type)) {
      for (var method : type.getMethods()) {
        if (method.getProgram() != null) {
          separate(method.getProgram());
        }
      }
    }
    return type;
  }

  private static void separate(Program program) {
    var splitter = new BasicBlockSplitter(program);
    var copies = new HashSet<BasicBlock>();
    for (var block : List.copyOf(blocks(program))) {
      if (!block.getTryCatchBlocks().isEmpty()) {
        separate(block, splitter, copies);
      }
    }
    if (copies.isEmpty()) {
      return;
    }
    splitter.fixProgram();
    for (var block : program.getBasicBlocks()) {
      for (var phi : block.getPhis()) {
        phi.getIncomings().removeIf(incoming -> copies.contains(incoming.getSource()));
      }
    }
  }

  private static void separate(
      BasicBlock whole, BasicBlockSplitter splitter, Set<BasicBlock> copies) {
    var visible = seenByHandlers(whole);
    var block = whole;
    for (var instruction : StreamSupport.stream(whole.spliterator(), false).toList()) {
      if (instruction instanceof AssignInstruction copy
          && visible.contains(copy.getReceiver())
          && isOfOlderValue(copy)) {
        var alone = splitter.split(block, copy.getPrevious());
        alone.getTryCatchBlocks().clear();
        block.add(jumpTo(alone, copy));
        copies.add(alone);
        var rest = splitter.split(alone, copy);
        rest.getTryCatchBlocks().addAll(ProgramUtils.copyTryCatches(whole, whole.getProgram()));
        alone.add(jumpTo(rest, copy));
        block = rest;
      }
    }
  }

  private static List<BasicBlock> blocks(Program program) {
    return StreamSupport.stream(program.getBasicBlocks().spliterator(), false).toList();
  }

  private static JumpInstruction jumpTo(BasicBlock target, Instruction at) {
    var jump = new JumpInstruction();
    jump.setTarget(target);
    jump.setLocation(at.getLocation());
    return jump;
  }

  private static Set<Variable> seenByHandlers(BasicBlock block) {
    var seen = new HashSet<Variable>();
    for (var tryCatch : block.getTryCatchBlocks()) {
      for (var phi : tryCatch.getHandler().getPhis()) {
        for (var incoming : phi.getIncomings()) {
          if (incoming.getSource() == block) {
            seen.add(incoming.getValue());
          }
        }
      }
    }
    return seen;
  }

  /** Tells whether something may have been thrown since the copied value was computed. */
  private static boolean isOfOlderValue(AssignInstruction copy) {
    Variable wanted = copy.getAssignee();
    var definitions = new DefinitionExtractor();
    for (var i = copy.getPrevious(); i != null; i = i.getPrevious()) {
      if (!(i instanceof AssignInstruction before)) {
        i.acceptVisitor(definitions);
        return !List.of(definitions.getDefinedVariables()).contains(wanted);
      }
      if (before.getReceiver() == wanted) {
        wanted = before.getAssignee();
      }
    }
    return true;
  }
}
