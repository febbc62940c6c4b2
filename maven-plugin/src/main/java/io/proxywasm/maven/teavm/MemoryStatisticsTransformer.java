package io.proxywasm.maven.teavm;

import io.proxywasm.maven.teavm.guest.MemoryStatistics;
import io.proxywasm.maven.teavm.semantics.Calls;
import io.proxywasm.maven.teavm.semantics.Forwarding;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodReference;
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
      var count = new MethodReference(MemoryStatistics.class, "countCollection", void.class);
      collect.basicBlockAt(0).addFirst(Calls.of(count));
    } else if (type.getName().equals(VM_MEMORY)) {
      forward(type, "collections");
      forward(type, "pages");
    }
  }

  private static void forward(ClassHolder type, String method) {
    type.getMethod(new MethodDescriptor(method, int.class))
        .setProgram(
            Forwarding.toStatic(new MethodReference(MemoryStatistics.class, method, int.class)));
  }
}
