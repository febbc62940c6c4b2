package io.proxywasm.maven.teavm.speed;

import java.util.Set;
import org.teavm.interop.StaticInit;
import org.teavm.model.AnnotationHolder;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;

/**
 * Initialises those classes of the SDK at the start that every callback needs: asked for at each
 * use, whether they are initialised costs as much as what they do.
 */
public final class EarlyInitialisers implements ClassHolderTransformer {
  /** By name: a filter's class path holds the SDK, not the compiler's. */
  static final Set<String> CLASSES =
      Set.of(
          "io.proxywasm.sdk.internal.Contexts",
          "io.proxywasm.sdk.internal.host.Returns",
          "io.proxywasm.sdk.internal.text.Literals",
          "io.proxywasm.sdk.teavm.Memory");

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    if (CLASSES.contains(type.getName())) {
      type.getAnnotations().add(new AnnotationHolder(StaticInit.class.getName()));
    }
  }
}
