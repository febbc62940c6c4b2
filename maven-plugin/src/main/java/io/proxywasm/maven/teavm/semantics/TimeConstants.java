package io.proxywasm.maven.teavm.semantics;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.FieldReference;
import org.teavm.model.Instruction;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.instructions.GetFieldInstruction;
import org.teavm.model.instructions.InvokeInstruction;

/**
 * Makes a call of each use of a constant of {@code DateTimeFormatter}: {@code ISO_LOCAL_DATE}
 * becomes {@code IsoFormatters.isoLocalDate()}, so that a module has the formatters it names only.
 * Likewise of {@code ZoneId.SHORT_IDS}, which every offset would bring, and {@code
 * LocalDate.EPOCH}, which the compiler's class lacks.
 */
final class TimeConstants implements ClassHolderTransformer {
  private static final String FORMATTER = "java.time.format.DateTimeFormatter";
  private static final String FORMATTERS = "java.time.format.IsoFormatters";
  private static final String DATE = "java.time.LocalDate";
  private static final String ZONE = "java.time.ZoneId";
  private static final String METHODS = "io.proxywasm.classlib.methods.java.time.";

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    if (type.getName().equals(ZONE)) {
      // which does nothing but make the constants
      type.removeMethod(type.getMethod(QuietInitialisers.INITIALISER));
    }
    for (var method : type.getMethods()) {
      Program program = method.getProgram();
      if (program == null) {
        continue;
      }
      for (var block : program.getBasicBlocks()) {
        for (Instruction instruction : block) {
          if (instruction instanceof GetFieldInstruction get && get.getInstance() == null) {
            var maker = maker(get.getField());
            if (maker != null) {
              get.replace(call(maker, get));
            }
          }
        }
      }
    }
  }

  private static @Nullable MethodReference maker(FieldReference field) {
    String name = field.getFieldName();
    if (field.getClassName().equals(FORMATTER)) {
      return new MethodReference(FORMATTERS, camelCase(name), ValueType.object(FORMATTER));
    } else if (field.getClassName().equals(ZONE)) {
      return new MethodReference(
          METHODS + "ZoneIdMethods", "shortIds", ValueType.object("java.util.Map"));
    }
    return field.getClassName().equals(DATE) && name.equals("EPOCH")
        ? new MethodReference(METHODS + "LocalDateMethods", "epoch", ValueType.object(DATE))
        : null;
  }

  private static InvokeInstruction call(MethodReference maker, GetFieldInstruction get) {
    var call = Calls.of(maker);
    call.setReceiver(get.getReceiver());
    call.setLocation(get.getLocation());
    return call;
  }

  private static String camelCase(String constant) {
    var name = new StringBuilder();
    for (var word : constant.toLowerCase(Locale.ROOT).split("_", -1)) {
      int head = name.length() == 0 ? 0 : 1;
      name.append(word.substring(0, head).toUpperCase(Locale.ROOT)).append(word.substring(head));
    }
    return name.toString();
  }
}
