package io.proxywasm.sdk.teavm.host;

import io.proxywasm.sdk.internal.Callbacks;
import io.proxywasm.sdk.internal.SharedQueues;
import org.teavm.interop.Address;
import org.teavm.interop.Export;
import org.teavm.interop.Import;

/** The registration of queues that VMs share, and the callback that it adds. */
public final class QueueListenerCalls {
  private QueueListenerCalls() {}

  public static int register(byte[] name) {
    int[] slots = Returns.slots();
    int status = registerImport(Address.ofData(name), name.length, Address.ofData(slots));
    Address.pin(name);
    Address.pin(slots);
    return status;
  }

  @Import(module = "env", name = "proxy_register_shared_queue")
  private static native int registerImport(Address name, int nameSize, Address token);

  @Export(name = "proxy_on_queue_ready")
  public static void onReady(int rootId, int token) {
    SharedQueues.onReady(Callbacks.begun(rootId), token);
    Callbacks.ended();
  }
}
