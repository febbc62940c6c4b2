package io.proxywasm.maven.teavm;

import io.proxywasm.maven.teavm.guest.HeapRoom;
import io.proxywasm.maven.teavm.semantics.Forwarding;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodReference;

/** Lets the SDK's allocator refuse what the heap has no room for. */
final class HeapRoomTransformer implements ClassHolderTransformer {
  /** By name: a filter's class path holds the SDK, not the compiler's. */
  private static final String MEMORY = "io.proxywasm.sdk.teavm.Memory";

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    if (type.getName().equals(MEMORY)) {
      var fits = new MethodDescriptor("fits", int.class, boolean.class);
      type.getMethod(fits)
          .setProgram(
              Forwarding.toStatic(
                  new MethodReference(HeapRoom.class, "fits", int.class, boolean.class)));
    }
  }
}
