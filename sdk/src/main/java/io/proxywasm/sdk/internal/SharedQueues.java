package io.proxywasm.sdk.internal;

import io.proxywasm.sdk.internal.host.QueueCalls;
import io.proxywasm.sdk.internal.host.QueueListenerCalls;
import io.proxywasm.sdk.internal.host.Returns;
import io.proxywasm.sdk.internal.text.Utf8;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The queues this VM uses, and those it listens to, by token. No exception leaves its callback. */
public final class SharedQueues {
  /** No queue's token. */
  public static final int NONE = 0;

  /**
   * So many values at once; each has a notification of its own, so the worker can go on between.
   */
  private static final int MAX_AT_ONCE = 1000;

  private SharedQueues() {}

  public static int register(String name, Consumer<byte[]> listener) {
    PluginContext plugin = Contexts.runningPlugin();
    Contexts.use(plugin.id());
    Status.check(
        QueueListenerCalls.register(Utf8.encode(name)), "proxy_register_shared_queue", name);
    int token = Returns.number();
    plugin.queueListeners().put(token, listener);
    return token;
  }

  public static int resolve(String vmId, String name) {
    int status = QueueCalls.resolve(Utf8.encode(vmId), Utf8.encode(name));
    if (status == Status.NOT_FOUND) {
      return NONE;
    }
    Status.check(status, "proxy_resolve_shared_queue", name);
    return Returns.number();
  }

  public static void enqueue(int token, byte[] value) {
    Status.check(
        QueueCalls.enqueue(token, value), "proxy_enqueue_shared_queue", Integer.toString(token));
  }

  public static byte @Nullable [] dequeue(int token) {
    int status = QueueCalls.dequeue(token);
    if (status == Status.EMPTY) {
      return null;
    }
    Status.check(status, "proxy_dequeue_shared_queue", Integer.toString(token));
    return Returns.bytes();
  }

  public static void onReady(int rootId, int token) {
    PluginContext plugin = Contexts.PLUGINS.get(rootId);
    Consumer<byte[]> listener = plugin == null ? null : plugin.queueListeners().get(token);
    if (listener == null) {
      return;
    }
    try {
      for (int i = 0; i < MAX_AT_ONCE; i++) {
        byte[] value = dequeue(token);
        if (value == null) {
          return;
        }
        Handlers.run(plugin, listener, value);
      }
    } catch (Throwable e) {
      Failures.log("the shared queue's notification", rootId, e);
    }
  }
}
