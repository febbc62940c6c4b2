package io.proxywasm.maven.teavm.semantics;

import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.ValueType;
import org.teavm.model.instructions.InitClassInstruction;

/**
 * Runs the static initialiser of a superclass before that of a class. TeaVM runs it when the class
 * first reaches it, which may be in the middle or after.
 */
final class SuperclassInitialisers implements ClassHolderTransformer {
  private static final MethodDescriptor INITIALISER =
      new MethodDescriptor("<clinit>", ValueType.VOID);

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    var initialiser = type.getMethod(INITIALISER);
    var source = context.getHierarchy().getClassSource();
    if (initialiser == null || initialiser.getProgram() == null) {
      return;
    }
    for (var name = type.getParent(); name != null; ) {
      var parent = source.get(name);
      if (parent == null) {
        return;
      }
      if (parent.getMethod(INITIALISER) != null) {
        var first = new InitClassInstruction();
        first.setClassName(name);
        initialiser.getProgram().basicBlockAt(0).addFirst(first);
        return; // which sees to its own superclass
      }
      name = parent.getParent();
    }
  }
}
