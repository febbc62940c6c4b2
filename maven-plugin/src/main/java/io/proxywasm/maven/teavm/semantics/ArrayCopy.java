package io.proxywasm.maven.teavm.semantics;

import java.util.Map;
import java.util.stream.IntStream;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.BranchingCondition;
import org.teavm.model.instructions.BranchingInstruction;
import org.teavm.model.instructions.ExitInstruction;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.util.BasicBlockSplitter;

/**
 * Closes holes of TeaVM's {@code System.arraycopy}: its range check overflows, and it copies ints
 * to longs, in both cases over other objects; and it takes null for an element of a wrong type.
 */
final class ArrayCopy implements ClassHolderTransformer {
  private static final String HELPER = Calls.GUEST + "ArrayChecks";
  private static final ValueType OBJECT = ValueType.object("java.lang.Object");
  private static final Map<String, String> CHECKS =
      Map.of("arraycopy", "copy", "fastArraycopy", "fastCopy");
  private static final MethodReference IS_INSTANCE =
      new MethodReference(Class.class, "isInstance", Object.class, boolean.class);

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    if (!cls.getName().equals("java.lang.System")) {
      return;
    }
    for (var method : cls.getMethods()) {
      var check = CHECKS.get(method.getName());
      if (check != null && method.getProgram() != null) {
        admitNull(method.getProgram());
        check(method.getProgram(), check);
        copyAtOnce(method.getProgram());
      }
    }
  }

  // Parameters: 1 source, 2 its position, 3 target, 4 its position, 5 length.
  private static void check(Program program, String check) {
    Instruction first = program.basicBlockAt(0).getFirstInstruction();
    Calls.insertBefore(
        first,
        Calls.of(
            HELPER,
            check,
            OBJECT,
            ValueType.INTEGER,
            OBJECT,
            ValueType.INTEGER,
            ValueType.INTEGER,
            ValueType.VOID),
        parameters(program));
  }

  /** Returns where nothing was to be checked but the range. */
  private static void copyAtOnce(Program program) {
    var block = program.basicBlockAt(0);
    var copy =
        Calls.of(
            Calls.GUEST + "ArrayCopies",
            "copied",
            OBJECT,
            ValueType.INTEGER,
            OBJECT,
            ValueType.INTEGER,
            ValueType.INTEGER,
            ValueType.BOOLEAN);
    var first = block.getFirstInstruction();
    var copied = Calls.insertBefore(first, copy, parameters(program));
    var splitter = new BasicBlockSplitter(program);
    var rest = splitter.split(block, copy);
    var end = program.createBasicBlock();
    end.add(new ExitInstruction());
    var branch = new BranchingInstruction(BranchingCondition.NOT_EQUAL);
    branch.setOperand(copied);
    branch.setConsequent(end);
    branch.setAlternative(rest);
    branch.setLocation(copy.getLocation());
    block.add(branch);
    splitter.fixProgram();
  }

  private static Variable[] parameters(Program program) {
    return IntStream.rangeClosed(1, 5).mapToObj(program::variableAt).toArray(Variable[]::new);
  }

  private static void admitNull(Program program) {
    for (var block : program.getBasicBlocks()) {
      for (var instruction : block) {
        if (instruction instanceof InvokeInstruction call && call.getMethod().equals(IS_INSTANCE)) {
          var admits =
              Calls.of(
                  HELPER, "admits", ValueType.object("java.lang.Class"), OBJECT, ValueType.BOOLEAN);
          admits.setArguments(call.getInstance(), call.getArguments().get(0));
          admits.setReceiver(call.getReceiver());
          admits.setLocation(call.getLocation());
          call.replace(admits);
        }
      }
    }
  }
}
