package io.proxywasm.maven.teavm.semantics;

import org.teavm.model.Instruction;
import org.teavm.model.MethodReference;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;

/** Builds calls, of the run-time helpers above all, which are named and never loaded here. */
public final class Calls {
  /** Where the helpers are, with the dot. */
  static final String GUEST = Calls.class.getPackageName() + ".guest.";

  private Calls() {}

  /** Returns a static call; the last type of the signature is the result's. */
  static InvokeInstruction of(String className, String method, ValueType... signature) {
    return of(new MethodReference(className, method, signature));
  }

  /** Returns a static call. */
  public static InvokeInstruction of(MethodReference method, Variable... arguments) {
    InvokeInstruction call = new InvokeInstruction();
    call.setType(InvocationType.SPECIAL);
    call.setMethod(method);
    call.setArguments(arguments);
    return call;
  }

  /** Puts the call before an instruction and returns the variable that takes its result. */
  public static Variable insertBefore(
      Instruction instruction, InvokeInstruction call, Variable... arguments) {
    call.setArguments(arguments);
    call.setLocation(instruction.getLocation());
    instruction.insertPrevious(call);
    if (call.getMethod().getReturnType() == ValueType.VOID) {
      return arguments[0];
    }
    Variable result = instruction.getProgram().createVariable();
    call.setReceiver(result);
    return result;
  }
}
