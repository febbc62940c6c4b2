package io.proxywasm.maven.teavm.speed;

import io.proxywasm.maven.teavm.semantics.Calls;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.teavm.dependency.DependencyInfo;
import org.teavm.model.BasicBlock;
import org.teavm.model.Incoming;
import org.teavm.model.Instruction;
import org.teavm.model.MethodReader;
import org.teavm.model.MethodReference;
import org.teavm.model.Phi;
import org.teavm.model.Program;
import org.teavm.model.ProgramReader;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.analysis.ClassInference;
import org.teavm.model.instructions.BranchingCondition;
import org.teavm.model.instructions.BranchingInstruction;
import org.teavm.model.instructions.CastInstruction;
import org.teavm.model.instructions.IntegerConstantInstruction;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.JumpInstruction;
import org.teavm.model.util.BasicBlockSplitter;

/**
 * Calls small methods directly where the receiver is of one of a few classes.
 *
 * <p>A call through the table of a class waits for the object's header, the class and the table,
 * and the processor has to guess where it leads. A list is nearly always of one of two classes, and
 * {@code size()} reads one field.
 */
public final class FewImplementations {
  private static final int MAX_CLASSES = 3;
  private static final int MAX_INSTRUCTIONS = 24;

  private final DependencyInfo dependencies;
  private final ClassInference inference;
  private final ClassTests tests;

  public FewImplementations(
      DependencyInfo dependencies, ClassInference inference, ClassTests tests) {
    this.dependencies = dependencies;
    this.inference = inference;
    this.tests = tests;
  }

  /** Changes the calls of a program. */
  public void apply(Program program, MethodReference method) {
    var choices = new LinkedHashMap<InvokeInstruction, Map<String, MethodReference>>();
    boolean inferred = false;
    for (BasicBlock block : program.getBasicBlocks()) {
      if (!block.getTryCatchBlocks().isEmpty()) {
        continue; // what a catch clause sees depends on where blocks end
      }
      for (Instruction instruction : block) {
        if (instruction instanceof InvokeInstruction call
            && call.getType() == InvocationType.VIRTUAL) {
          if (!inferred) {
            inference.infer(program, method);
            inferred = true;
          }
          var choice = choice(call);
          if (choice != null) {
            choices.put(call, choice);
          }
        }
      }
    }
    if (!choices.isEmpty()) {
      var splitter = new BasicBlockSplitter(program);
      choices.forEach((call, choice) -> choose(call, choice, splitter));
      splitter.fixProgram();
    }
  }

  /** Returns the method for each class, or null where the call is to stay. */
  private @Nullable Map<String, MethodReference> choice(InvokeInstruction call) {
    int receiver = call.getInstance().getIndex();
    if (inference.isOverflow(receiver)) {
      return null;
    }
    var names = new TreeSet<String>();
    for (ValueType type : inference.typesOf(receiver)) {
      if (!(type instanceof ValueType.Object object) || names.size() == MAX_CLASSES) {
        return null;
      }
      names.add(object.getClassName());
    }
    var choice = new LinkedHashMap<String, MethodReference>();
    for (String name : names) {
      MethodReader found =
          dependencies
              .getClassSource()
              .resolveImplementation(new MethodReference(name, call.getMethod().getDescriptor()));
      if (found == null || !isSmall(found.getProgram())) {
        return null;
      }
      choice.put(name, found.getReference());
    }
    return choice.size() < 2 ? null : choice;
  }

  private static boolean isSmall(@Nullable ProgramReader program) {
    if (program == null) {
      return false;
    }
    int instructions = 0;
    for (var block : program.getBasicBlocks()) {
      instructions += block.instructionCount();
    }
    return instructions <= MAX_INSTRUCTIONS;
  }

  private void choose(
      InvokeInstruction call, Map<String, MethodReference> choice, BasicBlockSplitter splitter) {
    BasicBlock before = call.getBasicBlock();
    BasicBlock after = splitter.split(before, call);
    Program program = before.getProgram();
    call.delete();
    var result = call.getReceiver() == null ? null : new Phi();
    if (result != null) {
      result.setReceiver(call.getReceiver());
      after.getPhis().add(result);
    }
    BasicBlock place = before;
    List<String> left = new ArrayList<>(choice.keySet());
    while (!left.isEmpty()) {
      String name = left.remove(0);
      BasicBlock direct = program.createBasicBlock();
      if (left.isEmpty()) {
        jump(place, direct, call);
      } else {
        BasicBlock next = program.createBasicBlock();
        test(place, call, name, direct, next);
        place = next;
      }
      callDirectly(direct, call, choice.get(name), result);
      jump(direct, after, call);
    }
  }

  private void test(
      BasicBlock place, InvokeInstruction call, String name, BasicBlock yes, BasicBlock no) {
    Program program = place.getProgram();
    var number = new IntegerConstantInstruction();
    number.setConstant(tests.numberOf(name));
    number.setReceiver(program.createVariable());
    number.setLocation(call.getLocation());
    place.add(number);
    var test = Calls.of(ClassTests.IS_EXACTLY, call.getInstance(), number.getReceiver());
    test.setReceiver(program.createVariable());
    test.setLocation(call.getLocation());
    place.add(test);
    var branch = new BranchingInstruction(BranchingCondition.NOT_EQUAL);
    branch.setOperand(test.getReceiver());
    branch.setConsequent(yes);
    branch.setAlternative(no);
    branch.setLocation(call.getLocation());
    place.add(branch);
  }

  private static void callDirectly(
      BasicBlock place, InvokeInstruction call, MethodReference method, @Nullable Phi result) {
    Program program = place.getProgram();
    var cast = new CastInstruction();
    cast.setValue(call.getInstance());
    cast.setTargetType(ValueType.object(method.getClassName()));
    cast.setWeak(true); // known to hold
    cast.setReceiver(program.createVariable());
    cast.setLocation(call.getLocation());
    place.add(cast);
    var direct = new InvokeInstruction();
    direct.setType(InvocationType.SPECIAL);
    direct.setMethod(method);
    direct.setInstance(cast.getReceiver());
    direct.setArguments(call.getArguments().toArray(new Variable[0]));
    direct.setLocation(call.getLocation());
    place.add(direct);
    if (result != null) {
      direct.setReceiver(program.createVariable());
      var incoming = new Incoming();
      incoming.setSource(place);
      incoming.setValue(direct.getReceiver());
      result.getIncomings().add(incoming);
    }
  }

  private static void jump(BasicBlock from, BasicBlock to, InvokeInstruction call) {
    var jump = new JumpInstruction();
    jump.setTarget(to);
    jump.setLocation(call.getLocation());
    from.add(jump);
  }
}
