package io.proxywasm.harness.internal.engine;

import io.proxywasm.harness.internal.host.HostCalls;
import io.proxywasm.harness.internal.host.Status;
import io.proxywasm.sdk.internal.jvm.Returned;

/** The imports on buffers. */
final class BufferImports {
  private BufferImports() {}

  static void addTo(Import.Table table, HostCalls host) {
    table.add(
        "proxy_get_buffer_bytes",
        "iiiii:i",
        call -> {
          Returned result = new Returned();
          int status = host.getBufferBytes(call.int32(0), call.int32(1), call.int32(2), result);
          // With nothing to give, Envoy answers OK and leaves the guest's two slots untouched.
          if (status == Status.OK && result.bytes.length > 0) {
            call.give(3, result.bytes);
          }
          return status;
        });
    table.add(
        "proxy_get_buffer_status",
        "iii:i",
        call -> {
          Returned result = new Returned();
          int status = host.getBufferStatus(call.int32(0), result);
          if (status == Status.OK) {
            call.writeInt(call.int32(1), result.number);
            call.writeInt(call.int32(2), 0);
          }
          return status;
        });
    table.add(
        "proxy_set_buffer_bytes",
        "iiiii:i",
        call -> host.setBufferBytes(call.int32(0), call.int32(1), call.int32(2), call.bytes(3)));
  }
}
