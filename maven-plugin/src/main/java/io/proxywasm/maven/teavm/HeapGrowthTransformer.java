package io.proxywasm.maven.teavm;

import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.Program;
import org.teavm.model.instructions.BinaryInstruction;
import org.teavm.model.instructions.BinaryOperation;
import org.teavm.model.instructions.IntegerConstantInstruction;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.NumericOperandType;
import org.teavm.runtime.GC;

/**
 * Lets the heap grow by enough for an array that is larger than all that is free.
 *
 * <p>The collector asks for the array's size, rounded up by four bytes or not at all, but takes a
 * free chunk only if it fits exactly or leaves more than eight bytes. So every other array of that
 * kind ended the VM as out of memory, however much the heap could have grown.
 */
final class HeapGrowthTransformer implements ClassHolderTransformer {
  private static final MethodDescriptor COLLECT =
      new MethodDescriptor("collectGarbageImpl", int.class, void.class);
  private static final String NEEDED = "computeMinRequestedSize";
  private static final int MARGIN = 16;

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    if (type.getName().equals(GC.class.getName())) {
      Program program = type.getMethod(COLLECT).getProgram();
      for (BasicBlock block : program.getBasicBlocks()) {
        for (Instruction instruction : block) {
          if (instruction instanceof InvokeInstruction call
              && call.getMethod().getName().equals(NEEDED)) {
            askForMore(call);
          }
        }
      }
    }
  }

  private static void askForMore(InvokeInstruction call) {
    Program program = call.getProgram();
    var more = new IntegerConstantInstruction();
    more.setConstant(MARGIN);
    more.setReceiver(program.createVariable());
    call.insertPrevious(more);
    var sum = new BinaryInstruction(BinaryOperation.ADD, NumericOperandType.INT);
    sum.setFirstOperand(call.getArguments().get(0));
    sum.setSecondOperand(more.getReceiver());
    sum.setReceiver(program.createVariable());
    call.insertPrevious(sum);
    call.setArguments(sum.getReceiver());
  }
}
