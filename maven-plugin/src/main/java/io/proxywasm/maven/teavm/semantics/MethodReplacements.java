package io.proxywasm.maven.teavm.semantics;

import java.util.Map;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ElementModifier;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;

/**
 * Makes static methods of the class library forward to static methods of ours.
 *
 * <p>Annotations stay: an unmanaged method can be replaced by an unmanaged one only.
 */
final class MethodReplacements implements ClassHolderTransformer {
  private final Map<MethodReference, MethodReference> replacements;

  /** Takes the replacement of each method; both have the same signature. */
  MethodReplacements(Map<MethodReference, MethodReference> replacements) {
    this.replacements = replacements;
  }

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    for (MethodHolder method : cls.getMethods()) {
      MethodReference replacement = replacements.get(method.getReference());
      if (replacement != null) {
        method.getModifiers().remove(ElementModifier.NATIVE);
        method.setProgram(Forwarding.toStatic(replacement));
      }
    }
  }
}
