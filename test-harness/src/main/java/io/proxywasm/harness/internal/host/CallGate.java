package io.proxywasm.harness.internal.host;

import io.proxywasm.sdk.internal.jvm.Returned;

/** What every host call passes: whether it is legal at the moment, and the record of calls. */
final class CallGate {
  private static final byte[] NONE = new byte[0];

  private final CallTrace trace;
  private String restriction = "";

  CallGate(CallTrace trace) {
    this.trace = trace;
  }

  /** See {@link HostCalls#restrict}. */
  void restrict(String during) {
    restriction = during;
  }

  String restriction() {
    return restriction;
  }

  /** Begins a call; traps where the proxy does. */
  void enter(String name) {
    if (!restriction.isEmpty()) {
      throw new GuestTrap(
          name + " was called during " + restriction + ", where the proxy allows proxy_log only");
    }
  }

  /** Begins a call that gives values back beside its status. */
  void enter(String name, Returned result) {
    enter(name);
    result.bytes = NONE;
    result.number = 0;
  }

  /** Records a call that gave its status alone, and returns it. */
  int done(String name, int status, Object... arguments) {
    trace.hostCall(name, status, null, arguments);
    return status;
  }

  /** Records a call that gave a value, and returns its status. */
  int gave(String name, int status, Object returned, Object... arguments) {
    trace.hostCall(name, status, returned, arguments);
    return status;
  }
}
