package io.proxywasm.maven.teavm.semantics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.teavm.asm.ClassReader;
import org.teavm.asm.tree.ClassNode;
import org.teavm.model.ClassHolder;
import org.teavm.model.ReferenceCache;
import org.teavm.parsing.Parser;
import org.teavm.parsing.resource.ResourceProvider;

/**
 * Reads class files, and corrects in their byte code what TeaVM's own form of it cannot express.
 */
final class ClassFiles implements Function<String, @Nullable ClassHolder> {
  private final ResourceProvider resources;
  private final Parser parser;

  ClassFiles(ResourceProvider resources, ReferenceCache references) {
    this.resources = resources;
    parser = new Parser(references);
  }

  @Override
  public @Nullable ClassHolder apply(String name) {
    var file = resources.getResource(name.replace('.', '/') + ".class");
    if (file == null) {
      return null;
    }
    var node = new ClassNode();
    try (var input = file.open()) {
      new ClassReader(input).accept(node, 0);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read class " + name, e);
    }
    FloatComparisons.correct(node);
    MultiArrays.correct(node);
    return parser.parseClass(node);
  }
}
