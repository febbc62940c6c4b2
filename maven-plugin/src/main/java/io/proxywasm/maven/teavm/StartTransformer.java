package io.proxywasm.maven.teavm;

import io.proxywasm.maven.teavm.guest.FirstLiterals;
import io.proxywasm.maven.teavm.guest.StartFailure;
import io.proxywasm.maven.teavm.semantics.Calls;
import org.teavm.backend.wasm.runtime.WasmSupport;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.TryCatchBlock;
import org.teavm.model.ValueType;
import org.teavm.model.instructions.ConstructArrayInstruction;
import org.teavm.model.instructions.ExitInstruction;
import org.teavm.model.instructions.IntegerConstantInstruction;

/**
 * Starts a module without reading arguments.
 *
 * <p>TeaVM's own start asks WASI for the arguments and allocates one string fewer than it is told.
 * Proxies report none: an array of length -1 then corrupts the heap, which shows only at the first
 * garbage collection, thousands of requests later. Nothing of that code may stay in a module.
 *
 * <p>What static initialisers or {@code main} throw goes to the log, message and all, before the VM
 * ends; TeaVM would write the stack alone.
 */
final class StartTransformer implements ClassHolderTransformer {
  private static final MethodDescriptor RUN =
      new MethodDescriptor("runWithoutArgs", ValueType.VOID);
  private static final MethodDescriptor RUN_WITH_ARGS =
      new MethodDescriptor("runWithArgs", ValueType.parse(String[].class), ValueType.VOID);
  private static final MethodDescriptor MAIN =
      new MethodDescriptor("main", ValueType.parse(String[].class), ValueType.VOID);

  private final String mainClass;

  StartTransformer(String mainClass) {
    this.mainClass = mainClass;
  }

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    if (!type.getName().equals(WasmSupport.class.getName())) {
      return;
    }
    method(type, RUN).setProgram(callMain());
    method(type, RUN_WITH_ARGS).setProgram(nothing());
  }

  private static MethodHolder method(ClassHolder type, MethodDescriptor descriptor) {
    var method = type.getMethod(descriptor);
    if (method == null) {
      throw new IllegalStateException("this TeaVM has no " + type.getName() + "." + descriptor);
    }
    return method;
  }

  private Program callMain() {
    var program = new Program();
    program.createVariable();
    var block = program.createBasicBlock();
    block.add(RunTimeExceptionsTransformer.mark());
    block.add(Calls.of(new MethodReference(FirstLiterals.class, "complete", void.class)));
    block.add(Calls.of(new MethodReference(WasmSupport.class, "initClasses", void.class)));
    var length = new IntegerConstantInstruction();
    length.setReceiver(program.createVariable());
    block.add(length);
    var arguments = new ConstructArrayInstruction();
    arguments.setItemType(ValueType.object("java.lang.String"));
    arguments.setSize(length.getReceiver());
    arguments.setReceiver(program.createVariable());
    block.add(arguments);
    block.add(Calls.of(new MethodReference(mainClass, MAIN), arguments.getReceiver()));
    block.add(new ExitInstruction());
    catchAll(program, block);
    return program;
  }

  private static void catchAll(Program program, BasicBlock start) {
    var handler = program.createBasicBlock();
    var thrown = program.createVariable();
    handler.setExceptionVariable(thrown);
    handler.add(
        Calls.of(
            new MethodReference(StartFailure.class, "end", Throwable.class, void.class), thrown));
    handler.add(new ExitInstruction());
    var tryCatch = new TryCatchBlock();
    tryCatch.setExceptionType("java.lang.Throwable");
    tryCatch.setHandler(handler);
    start.getTryCatchBlocks().add(tryCatch);
  }

  private static Program nothing() {
    var program = new Program();
    program.createVariable();
    program.createVariable();
    program.createBasicBlock().add(new ExitInstruction());
    return program;
  }
}
