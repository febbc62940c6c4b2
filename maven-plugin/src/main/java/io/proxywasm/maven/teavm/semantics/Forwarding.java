package io.proxywasm.maven.teavm.semantics;

import org.teavm.model.BasicBlock;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.ExitInstruction;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;

/** Makes method bodies that do nothing but call another method with their parameters. */
public final class Forwarding {
  private Forwarding() {}

  /** Returns the body of a static method that calls a static one. */
  public static Program toStatic(MethodReference target) {
    return of(target, false);
  }

  /** Returns the body of an instance method that calls this very body of itself. */
  static Program toOwn(MethodReference target) {
    return of(target, true);
  }

  private static Program of(MethodReference target, boolean onThis) {
    Program program = new Program();
    // Variable 0 is "this", also where there is none.
    Variable self = program.createVariable();
    Variable[] arguments = new Variable[target.parameterCount()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = program.createVariable();
    }
    InvokeInstruction call = new InvokeInstruction();
    call.setInstance(onThis ? self : null);
    call.setArguments(arguments);
    call.setType(InvocationType.SPECIAL);
    call.setMethod(target);
    ExitInstruction exit = new ExitInstruction();
    if (target.getReturnType() != ValueType.VOID) {
      Variable result = program.createVariable();
      call.setReceiver(result);
      exit.setValueToReturn(result);
    }
    BasicBlock block = program.createBasicBlock();
    block.add(call);
    block.add(exit);
    return program;
  }
}
