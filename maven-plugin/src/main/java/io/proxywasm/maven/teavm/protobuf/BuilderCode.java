package io.proxywasm.maven.teavm.protobuf;

import io.proxywasm.maven.teavm.semantics.Calls;
import org.teavm.model.ClassHolder;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.ValueType;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;

/** Changes the class of a message's builder: merging a message of another class asks that class. */
final class BuilderCode {
  private static final ValueType MESSAGE = ValueType.object(GeneratedMessages.PACKAGE + "Message");
  private static final MethodReference MERGE_OTHER =
      new MethodReference(
          MessageCode.MESSAGES,
          "mergeOther",
          ValueType.object(GeneratedMessages.PACKAGE + "Message$Builder"),
          MESSAGE,
          ValueType.VOID);

  private BuilderCode() {}

  static void change(ClassHolder type) {
    for (MethodHolder method : type.getMethods()) {
      if (method.getName().equals("mergeFrom")
          && method.parameterCount() == 1
          && method.parameterType(0).equals(MESSAGE)
          && method.getProgram() != null) {
        for (var call : Programs.find(method.getProgram(), InvokeInstruction.class)) {
          if (call.getType() == InvocationType.SPECIAL
              && call.getMethod().getName().equals("mergeFrom")
              && !call.getMethod().getClassName().equals(type.getName())) {
            var merge = Calls.of(MERGE_OTHER, call.getInstance(), call.getArguments().get(0));
            merge.setLocation(call.getLocation());
            call.replace(merge);
          }
        }
      }
    }
  }
}
