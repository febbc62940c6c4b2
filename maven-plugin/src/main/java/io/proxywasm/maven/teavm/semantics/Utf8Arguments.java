package io.proxywasm.maven.teavm.semantics;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.FieldReference;
import org.teavm.model.Instruction;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.AssignInstruction;
import org.teavm.model.instructions.GetFieldInstruction;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.util.UsageExtractor;

/**
 * Takes the argument {@code StandardCharsets.UTF_8} from {@code new String(bytes, UTF_8)} and
 * {@code text.getBytes(UTF_8)}: in a module the charset is UTF-8 without being told, and any call
 * of a {@code Charset} brings buffers, coders and all charsets, some 20 KB.
 */
final class Utf8Arguments implements ClassHolderTransformer {
  private static final FieldReference UTF_8 =
      new FieldReference("java.nio.charset.StandardCharsets", "UTF_8");
  private static final ValueType CHARSET = ValueType.object("java.nio.charset.Charset");
  private static final Set<String> METHODS = Set.of("<init>", "getBytes");

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    for (var method : type.getMethods()) {
      var program = method.getProgram();
      if (program != null && shorten(program)) {
        removeUnused(program);
        removeUnused(program); // what the assignments that went had used
      }
    }
  }

  private static boolean shorten(Program program) {
    Definitions definitions = null;
    boolean changed = false;
    for (var block : program.getBasicBlocks()) {
      for (var instruction : block) {
        if (instruction instanceof InvokeInstruction call && takesCharset(call.getMethod())) {
          definitions = definitions == null ? new Definitions(program) : definitions;
          changed |= shorten(call, definitions);
        }
      }
    }
    return changed;
  }

  private static boolean takesCharset(MethodReference method) {
    int count = method.parameterCount();
    return method.getClassName().equals("java.lang.String")
        && METHODS.contains(method.getName())
        && count > 0
        && method.parameterType(count - 1).equals(CHARSET);
  }

  private static boolean shorten(InvokeInstruction call, Definitions definitions) {
    List<? extends Variable> arguments = call.getArguments();
    int last = arguments.size() - 1;
    if (!isUtf8(definitions.of(arguments.get(last)), definitions)) {
      return false;
    }
    var method = call.getMethod();
    var types = Arrays.copyOf(method.getParameterTypes(), last + 1);
    types[last] = method.getReturnType();
    call.setMethod(new MethodReference(method.getClassName(), method.getName(), types));
    call.setArguments(arguments.subList(0, last).toArray(new Variable[0]));
    return true;
  }

  private static boolean isUtf8(@Nullable Instruction definition, Definitions definitions) {
    return definition instanceof AssignInstruction assign
        ? isUtf8(definitions.of(assign.getAssignee()), definitions)
        : definition instanceof GetFieldInstruction get && get.getField().equals(UTF_8);
  }

  /** The field's class would come along with an access of it. */
  private static void removeUnused(Program program) {
    var used = new HashSet<Variable>();
    var usages = new UsageExtractor();
    for (var block : program.getBasicBlocks()) {
      for (var instruction : block) {
        instruction.acceptVisitor(usages);
        used.addAll(List.of(usages.getUsedVariables()));
      }
      for (var phi : block.getPhis()) {
        phi.getIncomings().forEach(incoming -> used.add(incoming.getValue()));
      }
    }
    for (var block : program.getBasicBlocks()) {
      for (var instruction : block) {
        boolean unused =
            instruction instanceof AssignInstruction assign
                ? !used.contains(assign.getReceiver())
                : instruction instanceof GetFieldInstruction get
                    && get.getField().equals(UTF_8)
                    && !used.contains(get.getReceiver());
        if (unused) {
          instruction.delete();
        }
      }
    }
  }
}
