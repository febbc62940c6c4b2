package io.proxywasm.maven.teavm.protobuf;

import io.proxywasm.maven.teavm.semantics.Calls;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.Variable;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.StringConstantInstruction;

/**
 * Lets protobuf's exceptions get by without {@code String.format}, which is larger than all of
 * protobuf that a filter has.
 */
final class PlainFormats implements ClassHolderTransformer {
  private static final Pattern PLAIN = Pattern.compile("([^%]|%[ds])*");
  private static final MethodReference FORMAT =
      new MethodReference(
          MessageCode.LIBRARY + "Formats",
          new MethodDescriptor("format", String.class, Object[].class, String.class));

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    if (!type.getName().startsWith(GeneratedMessages.PACKAGE)) {
      return;
    }
    for (var method : type.getMethods()) {
      if (method.getProgram() != null) {
        simplify(method.getProgram());
      }
    }
  }

  private static void simplify(Program program) {
    Map<Variable, String> constants = new HashMap<>();
    for (var constant : Programs.find(program, StringConstantInstruction.class)) {
      constants.put(constant.getReceiver(), constant.getConstant());
    }
    for (var call : Programs.find(program, InvokeInstruction.class)) {
      if (isFormat(call.getMethod())) {
        int count = call.getArguments().size();
        Variable format = call.getArguments().get(count - 2);
        if (isPlain(constants.get(format))) {
          var plain = Calls.of(FORMAT, format, call.getArguments().get(count - 1));
          plain.setReceiver(call.getReceiver());
          plain.setLocation(call.getLocation());
          call.replace(plain);
        }
      }
    }
  }

  private static boolean isFormat(MethodReference method) {
    return method.getClassName().equals("java.lang.String") && method.getName().equals("format");
  }

  private static boolean isPlain(@Nullable String format) {
    return format != null && PLAIN.matcher(format).matches();
  }
}
