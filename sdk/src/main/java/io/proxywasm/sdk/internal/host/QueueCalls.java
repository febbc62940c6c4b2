package io.proxywasm.sdk.internal.host;

/** Queues that VMs share. */
public final class QueueCalls {
  private QueueCalls() {}

  public static int resolve(byte[] vmId, byte[] name) {
    return Host.functions().resolveSharedQueue(vmId, name, Returns.slot());
  }

  public static int enqueue(int token, byte[] value) {
    return Host.functions().enqueueSharedQueue(token, value);
  }

  public static int dequeue(int token) {
    return Host.functions().dequeueSharedQueue(token, Returns.slot());
  }
}
