package io.proxywasm.maven.teavm;

import io.proxywasm.maven.teavm.guest.RunTimeExceptions;
import io.proxywasm.maven.teavm.semantics.Calls;
import io.proxywasm.maven.teavm.semantics.guest.Initialisation;
import java.util.List;
import org.teavm.dependency.DependencyAgent;
import org.teavm.dependency.DependencyPlugin;
import org.teavm.dependency.MethodDependency;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.instructions.InvokeInstruction;

/**
 * Tells the analysis that failed checks reach catch blocks.
 *
 * <p>TeaVM inserts its null and bounds checks after it has worked out which classes reach which
 * variable. A catch block would then hold an object of a class it cannot hold: an exception without
 * a name, or one whose methods were resolved to those of another class. So each try block calls an
 * empty method that, to the analysis, throws these exceptions; after it the calls are removed.
 */
final class RunTimeExceptionsTransformer implements ClassHolderTransformer, DependencyPlugin {
  static final MethodReference MAY_BE_THROWN =
      new MethodReference(RunTimeExceptions.class, "mayBeThrown", void.class);

  /** What fails with a static initialiser, which to the analysis nobody calls. */
  static final MethodReference INITIALISER_FAILS =
      new MethodReference(Initialisation.class, "fail", Class.class, Throwable.class, void.class);

  private static final List<Class<?>> THROWN =
      List.of(NullPointerException.class, ArrayIndexOutOfBoundsException.class);

  @Override
  public void methodReached(DependencyAgent agent, MethodDependency method) {
    if (method.getReference().equals(INITIALISER_FAILS)) {
      method.getThrown().connect(agent.linkMethod(MAY_BE_THROWN).getThrown());
      return;
    }
    for (var type : THROWN) {
      method.getThrown().propagate(agent.getType(ValueType.parse(type)));
    }
  }

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    if (type.getName().startsWith("org.teavm.")) {
      return; // the run time itself, where a managed call may be out of place
    }
    for (var method : type.getMethods()) {
      if (method.getProgram() != null) {
        markTryBlocks(method.getProgram());
      }
    }
  }

  private static void markTryBlocks(Program program) {
    for (var block : program.getBasicBlocks()) {
      if (!block.getTryCatchBlocks().isEmpty() && block.getFirstInstruction() != null) {
        var call = mark();
        call.setLocation(block.getFirstInstruction().getLocation());
        block.addFirst(call);
      }
    }
  }

  /** Returns the call that marks a try block. */
  static InvokeInstruction mark() {
    return Calls.of(MAY_BE_THROWN);
  }

  /** Removes the calls, which have done their duty once the analysis is over. */
  static void unmarkTryBlocks(Program program) {
    for (var block : program.getBasicBlocks()) {
      for (var instruction : block) {
        if (instruction instanceof InvokeInstruction call
            && call.getMethod().equals(MAY_BE_THROWN)) {
          call.delete();
        }
      }
    }
  }
}
