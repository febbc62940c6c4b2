package io.proxywasm.maven.teavm.semantics;

import java.util.Locale;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.instructions.GetFieldInstruction;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;

/**
 * Makes a call of each use of a constant of {@code DateTimeFormatter}: {@code ISO_LOCAL_DATE}
 * becomes {@code IsoFormatters.isoLocalDate()}, so that a module has the formatters it names only.
 */
final class FormatterConstants implements ClassHolderTransformer {
  private static final String PACKAGE = "java.time.format.";
  private static final String FORMATTER = PACKAGE + "DateTimeFormatter";
  private static final String METHODS = PACKAGE + "IsoFormatters";

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    for (var method : type.getMethods()) {
      Program program = method.getProgram();
      if (program == null) {
        continue;
      }
      for (var block : program.getBasicBlocks()) {
        for (Instruction instruction : block) {
          if (instruction instanceof GetFieldInstruction get
              && get.getInstance() == null
              && get.getField().getClassName().equals(FORMATTER)) {
            get.replace(call(get));
          }
        }
      }
    }
  }

  private static InvokeInstruction call(GetFieldInstruction get) {
    var call = new InvokeInstruction();
    call.setType(InvocationType.SPECIAL);
    call.setMethod(
        new MethodReference(
            METHODS, method(get.getField().getFieldName()), ValueType.object(FORMATTER)));
    call.setReceiver(get.getReceiver());
    call.setLocation(get.getLocation());
    return call;
  }

  private static String method(String constant) {
    var name = new StringBuilder();
    for (var word : constant.toLowerCase(Locale.ROOT).split("_", -1)) {
      int head = name.length() == 0 ? 0 : 1;
      name.append(word.substring(0, head).toUpperCase(Locale.ROOT)).append(word.substring(head));
    }
    return name.toString();
  }
}
