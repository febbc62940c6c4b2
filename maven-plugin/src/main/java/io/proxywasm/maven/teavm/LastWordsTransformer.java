package io.proxywasm.maven.teavm;

import io.proxywasm.maven.teavm.guest.LastWords;
import io.proxywasm.maven.teavm.semantics.Forwarding;
import org.teavm.backend.wasm.runtime.WasiSupport;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.instructions.ExitInstruction;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.StringConstantInstruction;
import org.teavm.runtime.ExceptionHandling;
import org.teavm.runtime.GC;

/**
 * Makes a VM that dies say why, in words a user can act on.
 *
 * <p>TeaVM writes "Out of memory" after a stack of several writes per frame, each of which a proxy
 * logs as an entry of its own.
 */
final class LastWordsTransformer implements ClassHolderTransformer {
  private static final MethodReference PRINT_STACK =
      new MethodReference(ExceptionHandling.class, "printStack", void.class);

  private final int maxHeapBytes;

  LastWordsTransformer(int maxHeapBytes) {
    this.maxHeapBytes = maxHeapBytes;
  }

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    if (type.getName().equals(GC.class.getName())) {
      type.getMethods().forEach(LastWordsTransformer::removePrintStack);
    } else if (type.getName().equals(WasiSupport.class.getName())) {
      method(type, "printOutOfMemory").setProgram(callTo("outOfMemory"));
    } else if (type.getName().equals(ExceptionHandling.class.getName())) {
      method(type, "printStack").setProgram(callTo("printStack"));
    } else if (type.getName().equals(LastWords.class.getName())) {
      var message = new MethodDescriptor("outOfMemoryMessage", String.class);
      type.getMethod(message).setProgram(text(outOfMemory()));
    }
  }

  private String outOfMemory() {
    return "out of memory: the filter's heap reached its limit of %d bytes; raise proxywasm.memory.max or find the leak"
        .formatted(maxHeapBytes);
  }

  private static MethodHolder method(ClassHolder type, String name) {
    var method = type.getMethod(new MethodDescriptor(name, ValueType.VOID));
    if (method == null) {
      throw new IllegalStateException("this TeaVM has no " + type.getName() + "." + name);
    }
    return method;
  }

  /** The stack is to follow the message, not to come before it. */
  private static void removePrintStack(MethodHolder method) {
    if (method.getProgram() == null) {
      return;
    }
    for (var block : method.getProgram().getBasicBlocks()) {
      for (var instruction : block) {
        if (instruction instanceof InvokeInstruction call && call.getMethod().equals(PRINT_STACK)) {
          call.delete();
        }
      }
    }
  }

  private static Program callTo(String lastWord) {
    return Forwarding.toStatic(new MethodReference(LastWords.class, lastWord, void.class));
  }

  private static Program text(String text) {
    var program = new Program();
    program.createVariable();
    var constant = new StringConstantInstruction();
    constant.setConstant(text);
    constant.setReceiver(program.createVariable());
    var exit = new ExitInstruction();
    exit.setValueToReturn(constant.getReceiver());
    var block = program.createBasicBlock();
    block.add(constant);
    block.add(exit);
    return program;
  }
}
