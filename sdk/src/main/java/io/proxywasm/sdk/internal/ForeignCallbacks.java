package io.proxywasm.sdk.internal;

import io.proxywasm.sdk.foreign.ForeignListener;
import io.proxywasm.sdk.internal.host.BufferCalls;
import io.proxywasm.sdk.internal.host.ForeignEvents;
import io.proxywasm.sdk.internal.host.Returns;

/** What listens to calls by the proxy beyond the ABI, by plugin. No exception leaves it. */
public final class ForeignCallbacks {
  private static final int ARGUMENT = 8;
  private static final ContextTable<Registration> LISTENERS = new ContextTable<>();

  private record Registration(PluginContext plugin, ForeignListener listener) {}

  private ForeignCallbacks() {}

  /** Lets the plugin whose code runs listen. */
  public static void listen(ForeignListener listener) {
    PluginContext plugin = Contexts.runningPlugin();
    LISTENERS.put(plugin.id(), new Registration(plugin, listener));
    ForeignEvents.expect();
  }

  public static void onCall(int contextId, int functionId, int argumentSize) {
    LiveStream stream = Contexts.STREAMS.get(contextId);
    Registration registration = LISTENERS.get(stream == null ? contextId : stream.plugin.id());
    if (registration == null) {
      return;
    }
    int status = BufferCalls.get(ARGUMENT, 0, argumentSize);
    byte[] argument = status == Status.OK ? Returns.bytes() : AttributeBytes.NONE;
    ForeignListener listener = registration.listener();
    Object owner = stream == null ? registration.plugin() : stream;
    Handlers.run(owner, bytes -> listener.called(functionId, bytes), argument);
  }
}
