package io.proxywasm.harness.internal.engine;

import io.proxywasm.harness.internal.host.HostCalls;
import io.proxywasm.harness.internal.host.Status;
import io.proxywasm.sdk.internal.jvm.Returned;

/** The import for functions beyond the ABI. */
final class ForeignImports {
  private static final int RESULT = 4;

  private ForeignImports() {}

  static void addTo(Import.Table table, HostCalls host) {
    table.add(
        "proxy_call_foreign_function",
        "iiiiii:i",
        call -> {
          Returned result = new Returned();
          int status = host.callForeignFunction(call.bytes(0), call.bytes(2), result);
          // A guest that wants no result gives no place for it.
          if (status == Status.OK && call.int32(RESULT) != 0) {
            call.give(RESULT, result.bytes);
          }
          return status;
        });
  }
}
