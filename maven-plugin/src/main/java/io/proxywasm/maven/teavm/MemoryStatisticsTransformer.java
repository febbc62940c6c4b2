package io.proxywasm.maven.teavm;

import io.proxywasm.maven.teavm.guest.MemoryStatistics;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.instructions.ExitInstruction;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.runtime.GC;

/** Makes the collector count its runs, and the SDK's {@code VmMemory} tell of them. */
final class MemoryStatisticsTransformer implements ClassHolderTransformer {
  /** By name: a filter's class path holds the SDK, not the compiler's. */
  private static final String VM_MEMORY = "io.proxywasm.sdk.VmMemory";

  private static final MethodDescriptor COLLECT =
      new MethodDescriptor("doCollectGarbage", void.class);

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    if (type.getName().equals(GC.class.getName())) {
      var collect = type.getMethod(COLLECT).getProgram();
      collect.basicBlockAt(0).addFirst(call("countCollection", void.class));
    } else if (type.getName().equals(VM_MEMORY)) {
      forward(type, "collections");
      forward(type, "pages");
    }
  }

  private static void forward(ClassHolder type, String method) {
    var program = new Program();
    program.createVariable();
    var call = call(method, int.class);
    call.setReceiver(program.createVariable());
    var exit = new ExitInstruction();
    exit.setValueToReturn(call.getReceiver());
    var block = program.createBasicBlock();
    block.add(call);
    block.add(exit);
    type.getMethod(new MethodDescriptor(method, int.class)).setProgram(program);
  }

  private static InvokeInstruction call(String method, Class<?> returnType) {
    var call = new InvokeInstruction();
    call.setType(InvocationType.SPECIAL);
    call.setMethod(new MethodReference(MemoryStatistics.class, method, returnType));
    return call;
  }
}
