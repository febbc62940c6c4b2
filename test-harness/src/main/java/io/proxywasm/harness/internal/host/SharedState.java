package io.proxywasm.harness.internal.host;

import io.proxywasm.sdk.internal.jvm.Returned;
import io.proxywasm.sdk.internal.jvm.SharedFunctions;

/** The host calls for data and queues that VMs share. */
final class SharedState implements SharedFunctions {
  private final CallGate gate;

  SharedState(CallGate gate) {
    this.gate = gate;
  }

  @Override
  public int getSharedData(byte[] key, Returned result) {
    gate.enter("proxy_get_shared_data");
    return gate.done("proxy_get_shared_data", Status.UNIMPLEMENTED);
  }

  @Override
  public int setSharedData(byte[] key, byte[] value, int cas) {
    gate.enter("proxy_set_shared_data");
    return gate.done("proxy_set_shared_data", Status.UNIMPLEMENTED);
  }

  @Override
  public int registerSharedQueue(byte[] name, Returned token) {
    gate.enter("proxy_register_shared_queue");
    return gate.done("proxy_register_shared_queue", Status.UNIMPLEMENTED);
  }

  @Override
  public int resolveSharedQueue(byte[] vmId, byte[] name, Returned token) {
    gate.enter("proxy_resolve_shared_queue");
    return gate.done("proxy_resolve_shared_queue", Status.UNIMPLEMENTED);
  }

  @Override
  public int enqueueSharedQueue(int token, byte[] value) {
    gate.enter("proxy_enqueue_shared_queue");
    return gate.done("proxy_enqueue_shared_queue", Status.UNIMPLEMENTED);
  }

  @Override
  public int dequeueSharedQueue(int token, Returned value) {
    gate.enter("proxy_dequeue_shared_queue");
    return gate.done("proxy_dequeue_shared_queue", Status.UNIMPLEMENTED);
  }
}
