package io.proxywasm.sdk.teavm.host;

import org.teavm.interop.Address;
import org.teavm.interop.Import;

/** Queues that VMs share. */
public final class QueueCalls {
  private QueueCalls() {}

  public static int resolve(byte[] vmId, byte[] name) {
    int[] slots = Returns.slots();
    int status =
        resolveImport(
            Address.ofData(vmId),
            vmId.length,
            Address.ofData(name),
            name.length,
            Address.ofData(slots));
    Address.pin(vmId);
    Address.pin(name);
    Address.pin(slots);
    return status;
  }

  @Import(module = "env", name = "proxy_resolve_shared_queue")
  private static native int resolveImport(
      Address vmId, int vmIdSize, Address name, int nameSize, Address token);

  public static int enqueue(int token, byte[] value) {
    int status = enqueueImport(token, Address.ofData(value), value.length);
    Address.pin(value);
    return status;
  }

  @Import(module = "env", name = "proxy_enqueue_shared_queue")
  private static native int enqueueImport(int token, Address value, int valueSize);

  public static int dequeue(int token) {
    int[] slots = Returns.slots();
    int status = dequeueImport(token, Address.ofData(slots), Returns.second(slots));
    Address.pin(slots);
    return status;
  }

  @Import(module = "env", name = "proxy_dequeue_shared_queue")
  private static native int dequeueImport(int token, Address first, Address second);
}
