package io.proxywasm.maven.teavm.semantics;

import org.jspecify.annotations.Nullable;
import org.teavm.asm.tree.ClassNode;

/** Makes classes that have no class file, and lets others call them. */
public interface MadeClasses {
  /** Makes the class of this name; null if it is not the name of a made one. */
  @Nullable ClassNode find(String className);

  /** Changes a class file that was read. */
  void correct(ClassNode file);
}
