package io.proxywasm.maven.teavm.protobuf;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ClassReader;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.Variable;
import org.teavm.model.instructions.IntegerConstantInstruction;
import org.teavm.model.instructions.InvokeInstruction;

/**
 * Takes out the check that each generated class does when it starts: whether the run time is new
 * enough for it. Where it is, which shows when the filter is built, the check can only cost; where
 * it is not, it stays and fails as on the JVM.
 */
final class VersionChecks implements ClassHolderTransformer {
  private static final String RUN_TIME = GeneratedMessages.PACKAGE + "RuntimeVersion";
  private static final MethodDescriptor INITIALIZER = new MethodDescriptor("<clinit>", void.class);

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    MethodHolder initializer = type.getMethod(INITIALIZER);
    if (initializer == null || initializer.getProgram() == null) {
      return;
    }
    var program = initializer.getProgram();
    for (var call : Programs.find(program, InvokeInstruction.class)) {
      if (call.getMethod().getClassName().equals(RUN_TIME)
          && call.getMethod().parameterCount() == 6) {
        Map<Variable, Integer> constants = new HashMap<>();
        for (var each : Programs.find(program, IntegerConstantInstruction.class)) {
          constants.put(each.getReceiver(), each.getConstant());
        }
        if (fits(call, constants, context.getHierarchy().getClassSource().get(RUN_TIME))) {
          call.delete();
        }
      }
    }
  }

  /** A run time serves code of its own major version up to its own, and of the one before. */
  private static boolean fits(
      InvokeInstruction call, Map<Variable, Integer> constants, @Nullable ClassReader runTime) {
    Integer major = constants.get(call.getArguments().get(1));
    Integer minor = constants.get(call.getArguments().get(2));
    Integer patch = constants.get(call.getArguments().get(3));
    if (major == null || minor == null || patch == null || runTime == null) {
      return false;
    }
    int majors = version(runTime, "MAJOR") - major;
    int minors = version(runTime, "MINOR") - minor;
    int patches = version(runTime, "PATCH") - patch;
    return majors == 1 || (majors == 0 && (minors > 0 || (minors == 0 && patches >= 0)));
  }

  private static int version(ClassReader runTime, String part) {
    return runTime.getField(part).getInitialValue() instanceof Integer value ? value : -1;
  }
}
