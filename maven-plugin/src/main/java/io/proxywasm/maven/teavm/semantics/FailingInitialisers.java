package io.proxywasm.maven.teavm.semantics;

import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.FieldReference;
import org.teavm.model.Instruction;
import org.teavm.model.Program;
import org.teavm.model.TryCatchBlock;
import org.teavm.model.ValueType;
import org.teavm.model.instructions.ClassConstantInstruction;
import org.teavm.model.instructions.ExitInstruction;
import org.teavm.model.instructions.GetFieldInstruction;
import org.teavm.model.instructions.PutFieldInstruction;

/**
 * Makes a static initialiser that throws fail as Java says: its class's first user gets an {@link
 * ExceptionInInitializerError}, all others a {@link NoClassDefFoundError}. TeaVM would pass on the
 * exception itself, and then show everyone else a class whose fields are zero.
 */
final class FailingInitialisers implements ClassHolderTransformer {
  private static final String HELPER = Calls.GUEST + "Initialisation";
  private static final ValueType CLASS = ValueType.parse(Class.class);
  private static final ValueType THROWABLE = ValueType.parse(Throwable.class);

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    var quiet = new QuietInitialisers(context.getHierarchy().getClassSource());
    for (var method : type.getMethods()) {
      var program = method.getProgram();
      if (program == null) {
        continue;
      }
      if (hasTryBlock(program)) {
        initialiseAtEachUse(type.getName(), program, quiet);
      }
    }
    var initialiser = type.getMethod(QuietInitialisers.INITIALISER);
    if (initialiser != null && type.getName().equals(quiet.failing(type.getName()))) {
      guard(type.getName(), initialiser.getProgram());
      type.addMethod(InitialisersInTryBlocks.nothing());
    }
  }

  private static boolean hasTryBlock(Program program) {
    return StreamSupport.stream(program.getBasicBlocks().spliterator(), false)
        .anyMatch(block -> !block.getTryCatchBlocks().isEmpty());
  }

  /**
   * TeaVM takes a class as initialised where the same method has used it before, even where an
   * exception led there.
   */
  private static void initialiseAtEachUse(String owner, Program program, QuietInitialisers quiet) {
    for (var block : program.getBasicBlocks()) {
      for (var instruction : block) {
        var field = staticField(instruction);
        var failing = field == null ? null : quiet.failing(field.getClassName());
        if (failing != null && !failing.equals(owner)) {
          var first = InitialisersInTryBlocks.call(failing);
          first.setLocation(instruction.getLocation());
          instruction.insertPrevious(first);
        }
      }
    }
  }

  private static @Nullable FieldReference staticField(Instruction instruction) {
    if (instruction instanceof GetFieldInstruction get && get.getInstance() == null) {
      return get.getField();
    }
    return instruction instanceof PutFieldInstruction put && put.getInstance() == null
        ? put.getField()
        : null;
  }

  private static void guard(String type, Program program) {
    var blocks = List.copyOf(blocks(program));
    var handler = program.createBasicBlock();
    var thrown = program.createVariable();
    handler.setExceptionVariable(thrown);
    var constant = constant(type, program);
    handler.add(constant);
    var fail = Calls.of(HELPER, "fail", CLASS, THROWABLE, ValueType.VOID);
    fail.setArguments(constant.getReceiver(), thrown);
    handler.add(fail);
    handler.add(InitialisersInTryBlocks.call(type)); // never runs, and keeps the method
    handler.add(new ExitInstruction());
    for (var block : blocks) {
      var tryCatch = new TryCatchBlock();
      tryCatch.setExceptionType("java.lang.Throwable");
      tryCatch.setHandler(handler);
      block.getTryCatchBlocks().add(tryCatch);
    }
    begin(type, program);
  }

  private static void begin(String type, Program program) {
    var constant = constant(type, program);
    var begin = Calls.of(HELPER, "begin", CLASS, ValueType.VOID);
    begin.setArguments(constant.getReceiver());
    var first = program.basicBlockAt(0);
    begin.setLocation(first.getFirstInstruction().getLocation());
    first.addFirst(begin);
    first.addFirst(constant);
  }

  private static ClassConstantInstruction constant(String type, Program program) {
    var constant = new ClassConstantInstruction();
    constant.setConstant(ValueType.object(type));
    constant.setReceiver(program.createVariable());
    return constant;
  }

  private static List<BasicBlock> blocks(Program program) {
    return StreamSupport.stream(program.getBasicBlocks().spliterator(), false).toList();
  }
}
