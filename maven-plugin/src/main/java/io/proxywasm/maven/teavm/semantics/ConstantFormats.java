package io.proxywasm.maven.teavm.semantics;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;

/**
 * Where {@code String.format} or {@code formatted} has a constant format with none but the common
 * conversions, calls what leaves the code of the others out of the module.
 */
final class ConstantFormats implements ClassHolderTransformer {
  private static final String STRING = "java.lang.String";
  private static final String HELPER = "java.util.PlainFormats";
  private static final Set<String> METHODS = Set.of("format", "formatted");
  private static final Pattern PLAIN =
      Pattern.compile("([^%]|%[-#+ 0,(<.$1-9]*[bhscndoxefg%])*", Pattern.DOTALL);

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    for (var method : type.getMethods()) {
      if (method.getProgram() != null) {
        transform(method.getProgram());
      }
    }
  }

  private static void transform(Program program) {
    var definitions = new Definitions(program);
    for (var block : program.getBasicBlocks()) {
      for (Instruction instruction : block) {
        if (instruction instanceof InvokeInstruction call
            && call.getMethod().getClassName().equals(STRING)
            && METHODS.contains(call.getMethod().getName())) {
          simplify(call, definitions);
        }
      }
    }
  }

  private static void simplify(InvokeInstruction call, Definitions definitions) {
    List<Variable> arguments = new ArrayList<>(call.getArguments());
    List<ValueType> signature = new ArrayList<>(List.of(call.getMethod().getSignature()));
    if (call.getInstance() != null) {
      arguments.add(0, call.getInstance());
      signature.add(0, ValueType.object(STRING));
    }
    var formats = StringConstants.of(arguments.get(arguments.size() - 2), definitions);
    if (formats != null && formats.stream().allMatch(text -> PLAIN.matcher(text).matches())) {
      call.setInstance(null);
      call.setType(InvocationType.SPECIAL);
      call.setMethod(new MethodReference(HELPER, "format", signature.toArray(ValueType[]::new)));
      call.setArguments(arguments.toArray(Variable[]::new));
    }
  }
}
