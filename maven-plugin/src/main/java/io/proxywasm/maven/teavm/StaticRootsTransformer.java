package io.proxywasm.maven.teavm;

import org.teavm.interop.Address;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodReference;
import org.teavm.model.instructions.IntegerConstantInstruction;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.runtime.GC;
import org.teavm.runtime.Mutator;

/**
 * Makes the collector see the last static field of the module.
 *
 * <p>The compiler writes the number of static fields in eight bytes before their addresses, and the
 * collector takes four for it: it starts one address too early and never reaches the last. What
 * that field alone refers to was given to others.
 */
final class StaticRootsTransformer implements ClassHolderTransformer {
  private static final MethodReference ROOTS =
      new MethodReference(Mutator.class, "getStaticGCRoots", Address.class);
  private static final MethodReference ADD =
      new MethodReference(Address.class, "add", int.class, Address.class);
  private static final int BYTES_OF_COUNT = 8;

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    if (!type.getName().equals(GC.class.getName())) {
      return;
    }
    int readers = 0;
    for (var method : type.getMethods()) {
      if (method.getProgram() != null) {
        for (var block : method.getProgram().getBasicBlocks()) {
          readers += skipWholeCount(block) ? 1 : 0;
        }
      }
    }
    if (readers != 2) {
      throw new IllegalStateException(
          "the collector reads its static roots in "
              + readers
              + " methods, not in marking and updating");
    }
  }

  /** Changes the first step after the call that asks for the roots. */
  private static boolean skipWholeCount(BasicBlock block) {
    boolean asked = false;
    for (var instruction : block) {
      if (!(instruction instanceof InvokeInstruction call)) {
        continue;
      }
      if (call.getMethod().equals(ROOTS)) {
        asked = true;
      } else if (asked && call.getMethod().equals(ADD)) {
        var bytes = new IntegerConstantInstruction();
        bytes.setConstant(BYTES_OF_COUNT);
        bytes.setReceiver(block.getProgram().createVariable());
        bytes.setLocation(call.getLocation());
        call.insertPrevious(bytes);
        call.setArguments(bytes.getReceiver());
        return true;
      }
    }
    return false;
  }
}
