package io.proxywasm.harness.internal.host;

import io.proxywasm.sdk.internal.jvm.Returned;
import io.proxywasm.sdk.internal.jvm.SharedFunctions;
import java.nio.charset.StandardCharsets;

/** The host calls for data and queues that VMs share. */
final class SharedState implements SharedFunctions {
  private final CallGate gate;
  private final Proxy proxy;
  private final String vmId;
  private final SharedData data;
  private final SharedQueues queues;

  SharedState(CallGate gate, Proxy proxy) {
    HostSettings settings = proxy.settings();
    this.gate = gate;
    this.proxy = proxy;
    this.vmId = settings.vmId;
    this.data = settings.proxyWide.data;
    this.queues = settings.proxyWide.queues;
  }

  @Override
  public int getSharedData(byte[] key, Returned result) {
    gate.enter("proxy_get_shared_data", result);
    SharedData.Entry entry = data.get(vmId, text(key));
    if (entry == null) {
      return gate.done("proxy_get_shared_data", Status.NOT_FOUND, key);
    }
    result.bytes = entry.value();
    result.number = entry.cas();
    return gate.gave("proxy_get_shared_data", Status.OK, result.bytes, key);
  }

  @Override
  public int setSharedData(byte[] key, byte[] value, int cas) {
    gate.enter("proxy_set_shared_data");
    int status = data.set(vmId, text(key), value, cas);
    return gate.done("proxy_set_shared_data", status, key, value, cas);
  }

  @Override
  public int registerSharedQueue(byte[] name, Returned token) {
    gate.enter("proxy_register_shared_queue", token);
    token.number = queues.register(vmId, text(name), this::ready);
    return gate.gave("proxy_register_shared_queue", Status.OK, token.number, name);
  }

  private void ready(int token) {
    int root = Contexts.ROOT;
    if (!proxy.ended()) {
      proxy
          .vm()
          .call(
              root,
              "proxy_on_queue_ready",
              guest -> {
                guest.onQueueReady(root, token);
                return 0;
              },
              root,
              token);
    }
  }

  @Override
  public int resolveSharedQueue(byte[] otherVmId, byte[] name, Returned token) {
    gate.enter("proxy_resolve_shared_queue", token);
    token.number = queues.resolve(vmId(otherVmId), text(name));
    int status = token.number == 0 ? Status.NOT_FOUND : Status.OK;
    return gate.gave("proxy_resolve_shared_queue", status, token.number, otherVmId, name);
  }

  @Override
  public int enqueueSharedQueue(int token, byte[] value) {
    gate.enter("proxy_enqueue_shared_queue");
    return gate.done("proxy_enqueue_shared_queue", queues.enqueue(token, value), token, value);
  }

  @Override
  public int dequeueSharedQueue(int token, Returned value) {
    gate.enter("proxy_dequeue_shared_queue", value);
    byte[] next = queues.dequeue(token);
    if (next == null) {
      int status = queues.exists(token) ? Status.EMPTY : Status.NOT_FOUND;
      return gate.done("proxy_dequeue_shared_queue", status, token);
    }
    value.bytes = next;
    return gate.gave("proxy_dequeue_shared_queue", Status.OK, next, token);
  }

  /** Returns the id that a guest means: its own if it gives none. */
  private String vmId(byte[] given) {
    return given.length == 0 ? vmId : new String(given, StandardCharsets.UTF_8);
  }

  /** Keys and names are bytes. */
  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
