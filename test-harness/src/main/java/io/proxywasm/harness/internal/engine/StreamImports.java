package io.proxywasm.harness.internal.engine;

import io.proxywasm.harness.internal.host.HostCalls;

/** The imports that resume, close or answer a stream, and those on contexts. */
final class StreamImports {
  private StreamImports() {}

  static void addTo(Import.Table table, HostCalls host) {
    table.add(
        "proxy_send_local_response",
        "iiiiiiii:i",
        call ->
            host.sendLocalResponse(
                call.int32(0), call.bytes(1), call.bytes(3), call.bytes(5), call.int32(7)));
    table.add("proxy_continue_stream", "i:i", call -> host.continueStream(call.int32(0)));
    table.add("proxy_close_stream", "i:i", call -> host.closeStream(call.int32(0)));
    table.add(
        "proxy_set_effective_context", "i:i", call -> host.setEffectiveContext(call.int32(0)));
    table.add("proxy_done", ":i", call -> host.done());
  }
}
