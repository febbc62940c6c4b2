package io.proxywasm.maven.teavm.semantics;

import java.util.Map;
import org.teavm.model.AccessLevel;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.ValueType;

/** Lets {@code System.out.flush()} write a line that is not complete yet. */
final class ConsoleFlush implements ClassHolderTransformer {
  private static final String STREAMS = "org.teavm.classlib.impl.console.";
  private static final String HELPER = Calls.GUEST + "Console";
  private static final Map<String, String> METHODS =
      Map.of(
          STREAMS + "StdoutOutputStream",
          "flushStdout",
          STREAMS + "StderrOutputStream",
          "flushStderr");

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    String helper = METHODS.get(cls.getName());
    if (helper != null) {
      MethodHolder flush = new MethodHolder(new MethodDescriptor("flush", ValueType.VOID));
      flush.setLevel(AccessLevel.PUBLIC);
      Program body = Forwarding.toStatic(new MethodReference(HELPER, helper, ValueType.VOID));
      flush.setProgram(body);
      cls.addMethod(flush);
    }
  }
}
