package io.proxywasm.maven.teavm.speed;

import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.util.ProgramUtils;
import org.teavm.runtime.Allocator;

/** Gives the run time's allocator the bodies of ours. */
public final class AllocationTransformer implements ClassHolderTransformer {
  private static final String OURS = "io.proxywasm.maven.teavm.guest.Allocation";

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    if (!type.getName().equals(Allocator.class.getName())) {
      return;
    }
    var ours = context.getHierarchy().getClassSource().get(OURS);
    for (var method : type.getMethods()) {
      var body = ours.getMethod(method.getDescriptor());
      if (body != null && body.getProgram() != null && !method.getName().startsWith("<")) {
        method.setProgram(ProgramUtils.copy(body.getProgram()));
      }
    }
  }
}
