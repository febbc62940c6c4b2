package io.proxywasm.harness.internal.host;

import io.proxywasm.sdk.internal.jvm.ForeignFunctions;
import io.proxywasm.sdk.internal.jvm.Returned;

/** The host calls for functions beyond the ABI. */
final class Foreign implements ForeignFunctions {
  private final CallGate gate;

  Foreign(CallGate gate) {
    this.gate = gate;
  }

  @Override
  public int callForeignFunction(byte[] name, byte[] argument, Returned result) {
    gate.enter("proxy_call_foreign_function");
    return gate.done("proxy_call_foreign_function", Status.UNIMPLEMENTED);
  }
}
