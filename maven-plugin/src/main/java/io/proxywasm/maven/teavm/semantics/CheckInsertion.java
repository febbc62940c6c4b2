package io.proxywasm.maven.teavm.semantics;

import java.util.List;
import org.teavm.interop.Unmanaged;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.Program;

/** Walks every managed method once and lets each rule look at each instruction. */
final class CheckInsertion implements ClassHolderTransformer {
  // The compiler's own run time: it implements what the checks rely on and must not throw.
  private static final List<String> RUN_TIME =
      List.of(
          "org.teavm.runtime.",
          "org.teavm.backend.",
          "org.teavm.interop.",
          "org.teavm.platform.",
          Calls.GUEST);

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    LowLevelTypes lowLevel = new LowLevelTypes(context.getHierarchy().getClassSource());
    if (isRunTime(cls) || lowLevel.contains(cls.getName())) {
      return;
    }
    List<InstructionRule> rules =
        List.of(
            new ArraySizeRule(),
            new DivisionRule(),
            new NullReceiverRule(lowLevel),
            new CloneRule(),
            new ArrayStoreRule(context.getHierarchy().getClassSource()),
            new ArrayTypeRule());
    for (MethodHolder method : cls.getMethods()) {
      Program program = method.getProgram();
      if (program != null && method.getAnnotations().get(Unmanaged.class.getName()) == null) {
        apply(program, rules);
      }
    }
  }

  private static void apply(Program program, List<InstructionRule> rules) {
    Definitions definitions = new Definitions(program);
    for (BasicBlock block : program.getBasicBlocks()) {
      for (Instruction instruction : block) {
        rules.forEach(rule -> rule.apply(instruction, definitions));
      }
    }
  }

  private static boolean isRunTime(ClassHolder cls) {
    return RUN_TIME.stream().anyMatch(cls.getName()::startsWith)
        || cls.getAnnotations().get(Unmanaged.class.getName()) != null;
  }
}
