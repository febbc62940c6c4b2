package io.proxywasm.maven.teavm.semantics;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.teavm.asm.ClassReader;
import org.teavm.asm.tree.ClassNode;
import org.teavm.parsing.resource.ResourceProvider;

/** Reads class files. */
public final class ClassFile {
  private ClassFile() {}

  /** Reads the class file of a name; null if there is none. */
  public static @Nullable ClassNode read(ResourceProvider resources, String className) {
    var file = resources.getResource(className.replace('.', '/') + ".class");
    if (file == null) {
      return null;
    }
    var node = new ClassNode();
    try (var input = file.open()) {
      new ClassReader(input).accept(node, 0);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read class " + className, e);
    }
    return node;
  }
}
