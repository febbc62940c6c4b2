package io.proxywasm.sdk.internal.host;

/** The registration of queues that VMs share. */
public final class QueueListenerCalls {
  private QueueListenerCalls() {}

  public static int register(byte[] name) {
    return Host.functions().registerSharedQueue(name, Returns.slot());
  }
}
