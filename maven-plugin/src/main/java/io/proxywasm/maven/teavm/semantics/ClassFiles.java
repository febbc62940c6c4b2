package io.proxywasm.maven.teavm.semantics;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
  private final MadeClasses made;
  private final Parser parser;

  ClassFiles(ResourceProvider resources, MadeClasses made, ReferenceCache references) {
    this.resources = resources;
    this.made = made;
    parser = new Parser(references);
  }

  @Override
  public @Nullable ClassHolder apply(String name) {
    ClassNode file = made.find(name);
    if (file == null) {
      file = ClassFile.read(resources, name);
    }
    if (file == null) {
      return null;
    }
    made.correct(file);
    Assertions.drop(file);
    FloatComparisons.correct(file);
    MultiArrays.correct(file);
    return parser.parseClass(file);
  }
}
