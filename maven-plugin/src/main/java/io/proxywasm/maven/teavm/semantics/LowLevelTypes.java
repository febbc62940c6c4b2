package io.proxywasm.maven.teavm.semantics;

import java.util.List;
import org.teavm.model.ClassReaderSource;

/** Tells the types whose values are raw addresses and not Java objects. */
final class LowLevelTypes {
  private static final List<String> ROOTS =
      List.of(
          "org.teavm.interop.Address",
          "org.teavm.interop.Structure",
          "org.teavm.interop.Function",
          "org.teavm.platform.metadata.Resource");

  private final ClassReaderSource source;

  LowLevelTypes(ClassReaderSource source) {
    this.source = source;
  }

  boolean contains(String className) {
    return ROOTS.stream().anyMatch(root -> source.isSuperType(root, className).orElse(false));
  }
}
