package io.proxywasm.harness.internal.engine;

import io.proxywasm.harness.internal.host.HostCalls;
import io.proxywasm.harness.internal.host.Status;
import io.proxywasm.sdk.internal.jvm.Returned;

/** The imports on data and queues that VMs share. */
final class SharedImports {
  private SharedImports() {}

  static void addTo(Import.Table table, HostCalls host) {
    table.add(
        "proxy_get_shared_data",
        "iiiii:i",
        call -> {
          Returned result = new Returned();
          int status = host.getSharedData(call.bytes(0), result);
          if (status == Status.OK) {
            call.give(2, result.bytes);
            call.writeInt(call.int32(4), result.number);
          }
          return status;
        });
    table.add(
        "proxy_set_shared_data",
        "iiiii:i",
        call -> host.setSharedData(call.bytes(0), call.bytes(2), call.int32(4)));
    table.add(
        "proxy_register_shared_queue",
        "iii:i",
        call -> {
          Returned token = new Returned();
          int status = host.registerSharedQueue(call.bytes(0), token);
          call.writeInt(call.int32(2), token.number);
          return status;
        });
    table.add(
        "proxy_resolve_shared_queue",
        "iiiii:i",
        call -> {
          Returned token = new Returned();
          int status = host.resolveSharedQueue(call.bytes(0), call.bytes(2), token);
          if (status == Status.OK) {
            call.writeInt(call.int32(4), token.number);
          }
          return status;
        });
    table.add(
        "proxy_enqueue_shared_queue",
        "iii:i",
        call -> host.enqueueSharedQueue(call.int32(0), call.bytes(1)));
    table.add(
        "proxy_dequeue_shared_queue",
        "iii:i",
        call -> {
          Returned value = new Returned();
          int status = host.dequeueSharedQueue(call.int32(0), value);
          if (status == Status.OK) {
            call.give(1, value.bytes);
          }
          return status;
        });
  }
}
