package io.proxywasm.maven.teavm.protobuf;

import java.util.Map;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodHolder;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.IsInstanceInstruction;
import org.teavm.model.optimization.ConstantConditionElimination;
import org.teavm.model.optimization.UnreachableBasicBlockElimination;

/**
 * Answers in protobuf's own code what it asks about where it runs, and cuts off the branches that
 * are never taken: the compiler would link both.
 *
 * <p>A filter is taken for an Android device, whose code uses neither {@code Unsafe} nor method
 * handles nor charsets, and messages of the lite run time do not exist in it.
 */
final class KnownAnswers implements ClassHolderTransformer {
  private static final Map<String, Integer> CALLS =
      Map.of(GeneratedMessages.PACKAGE + "Android.isOnAndroidDevice", 1);
  private static final ValueType LITE =
      ValueType.object(GeneratedMessages.PACKAGE + "GeneratedMessageLite");

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    if (!type.getName().startsWith(GeneratedMessages.PACKAGE)) {
      return;
    }
    for (MethodHolder method : type.getMethods()) {
      if (method.getProgram() != null && answer(method.getProgram())) {
        cutDeadBranches(method);
      }
    }
  }

  private static boolean answer(Program program) {
    boolean found = false;
    for (var call : Programs.find(program, InvokeInstruction.class)) {
      var method = call.getMethod();
      Integer answer = CALLS.get(method.getClassName() + "." + method.getName());
      if (answer != null) {
        Programs.replaceByConstant(call, call.getReceiver(), answer);
        found = true;
      }
    }
    for (var test : Programs.find(program, IsInstanceInstruction.class)) {
      if (test.getType().equals(LITE)) {
        Programs.replaceByConstant(test, test.getReceiver(), 0);
        found = true;
      }
    }
    return found;
  }

  private static void cutDeadBranches(MethodHolder method) {
    Program program = method.getProgram();
    new ConstantConditionElimination().optimize(method.getDescriptor(), program);
    new UnreachableBasicBlockElimination().optimize(null, program);
  }
}
