package io.proxywasm.maven.teavm;

import io.proxywasm.maven.teavm.guest.HeapGrowth;
import io.proxywasm.maven.teavm.semantics.Calls;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.runtime.GC;

/**
 * Lets the heap grow by enough for an array that is larger than all that is free, and to the end of
 * a region.
 *
 * <p>The collector asks for the array's size, rounded up by four bytes or not at all, but takes a
 * free chunk only if it fits exactly or leaves more than eight bytes. So every other array of that
 * kind ended the VM as out of memory, however much the heap could have grown.
 *
 * <p>It passes over old objects by the region, until one that is empty, as the one behind the heap
 * is if the heap is a whole number of regions. It grew by any eight bytes: the collector went on
 * into its own tables, took what it met for an object and gave out memory from there.
 */
final class HeapGrowthTransformer implements ClassHolderTransformer {
  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    if (type.getName().equals(GC.class.getName())) {
      adjust(type, "collectGarbageImpl", "computeMinRequestedSize", "withMargin", int.class);
      adjust(type, "resizeHeapIfNecessary", "resizeHeapConsistent", "wholeRegions", long.class);
    }
  }

  /** Has what a method passes to another adjusted. */
  private static void adjust(
      ClassHolder type, String caller, String called, String adjustment, Class<?> number) {
    var adjusting = new MethodReference(HeapGrowth.class, adjustment, number, number);
    var signature = new ValueType[] {ValueType.parse(number), ValueType.VOID};
    Program program = type.getMethod(new MethodDescriptor(caller, signature)).getProgram();
    for (BasicBlock block : program.getBasicBlocks()) {
      for (Instruction instruction : block) {
        if (instruction instanceof InvokeInstruction call
            && call.getMethod().getName().equals(called)) {
          call.setArguments(
              Calls.insertBefore(call, Calls.of(adjusting), call.getArguments().get(0)));
        }
      }
    }
  }
}
