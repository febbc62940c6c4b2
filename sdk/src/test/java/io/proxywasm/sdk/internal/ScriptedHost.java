package io.proxywasm.sdk.internal;

import io.proxywasm.sdk.internal.host.Host;
import io.proxywasm.sdk.internal.jvm.HostFunctions;
import java.lang.reflect.Proxy;

/** A host of this JVM's own contexts, whose every answer a test gives. */
interface ScriptedHost {
  /**
   * Answers a call, by its method's name.
   *
   * @return the status, or null where the call has none
   */
  Object call(String name, Object... arguments);

  /** Makes it the host, with a plugin and a stream of it. */
  static void connect(ScriptedHost host, int plugin, int stream) {
    Host.connect(
        (HostFunctions)
            Proxy.newProxyInstance(
                ScriptedHost.class.getClassLoader(),
                new Class<?>[] {HostFunctions.class},
                (proxy, method, arguments) -> host.call(method.getName(), arguments)));
    Dispatcher.onContextCreate(plugin, 0);
    Dispatcher.onContextCreate(stream, plugin);
  }
}
