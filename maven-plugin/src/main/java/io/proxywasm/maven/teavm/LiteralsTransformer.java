package io.proxywasm.maven.teavm;

import io.proxywasm.maven.teavm.guest.HeapRoom;
import io.proxywasm.maven.teavm.semantics.Forwarding;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodReference;

/** Tells the SDK which texts stand in the code. */
final class LiteralsTransformer implements ClassHolderTransformer {
  /** The name it has in the module, after the mapping to its place. */
  private static final String LITERALS = "io.proxywasm.sdk.internal.text.Literals";

  private static final MethodDescriptor IS_LITERAL =
      new MethodDescriptor("isLiteral", int.class, boolean.class);

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    if (type.getName().equals(LITERALS) && type.getMethod(IS_LITERAL) != null) {
      type.getMethod(IS_LITERAL)
          .setProgram(
              Forwarding.toStatic(
                  new MethodReference(HeapRoom.class, "isOutsideHeap", int.class, boolean.class)));
    }
  }
}
