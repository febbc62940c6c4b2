package io.proxywasm.maven.teavm.semantics;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.StringConstantInstruction;

/** Gives exceptions of {@code java.time} the JDK's messages, and their causes. */
final class TimeMessages implements ClassHolderTransformer {
  private static final String PACKAGE = "java.time.";
  private static final String EXCEPTION = PACKAGE + "DateTimeException";
  private static final ValueType STRING = ValueType.object("java.lang.String");
  private static final MethodReference WITHOUT_CAUSE =
      new MethodReference(EXCEPTION, "<init>", STRING, ValueType.VOID);
  private static final MethodReference WITH_CAUSE =
      new MethodReference(
          EXCEPTION, "<init>", STRING, ValueType.object("java.lang.Throwable"), ValueType.VOID);

  /** The JDK's texts, by the compiler's. */
  private static final Map<String, String> TEXTS =
      Map.of(
          ", type ", " of type ",
          "Invalid prefix, must be GMT, UTC or UT: ", "prefix should be GMT, UTC or UT, is: ",
          "StandardZoneRules[currentStandardOffset=", "ZoneRules[currentStandardOffset=");

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    if (!type.getName().startsWith(PACKAGE)) {
      return;
    }
    for (var method : type.getMethods()) {
      if (method.getProgram() != null) {
        method.getProgram().getBasicBlocks().forEach(TimeMessages::replaceTexts);
        if (method.getName().equals("from")) {
          handlers(method.getProgram()).forEach(TimeMessages::giveCause);
        }
      }
    }
  }

  private static void replaceTexts(BasicBlock block) {
    for (Instruction instruction : block) {
      if (instruction instanceof StringConstantInstruction text) {
        text.setConstant(TEXTS.getOrDefault(text.getConstant(), text.getConstant()));
      }
    }
  }

  private static Set<BasicBlock> handlers(Program program) {
    var handlers = new HashSet<BasicBlock>();
    for (var block : program.getBasicBlocks()) {
      block.getTryCatchBlocks().forEach(guarded -> handlers.add(guarded.getHandler()));
    }
    return handlers;
  }

  /** Hands the exception that a block handles on to the one it throws. */
  private static void giveCause(BasicBlock handler) {
    for (Instruction instruction : handler) {
      if (instruction instanceof InvokeInstruction call && call.getMethod().equals(WITHOUT_CAUSE)) {
        if (handler.getExceptionVariable() == null) {
          handler.setExceptionVariable(handler.getProgram().createVariable());
        }
        call.setMethod(WITH_CAUSE);
        call.setArguments(call.getArguments().get(0), handler.getExceptionVariable());
      }
    }
  }
}
