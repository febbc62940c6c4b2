package io.proxywasm.sdk;

import io.proxywasm.sdk.internal.Plugins;
import java.util.function.Supplier;

/** Registers the plugins of a module. To be called from {@code main}, which the proxy runs once. */
public final class ProxyWasm {
  private ProxyWasm() {}

  /**
   * Registers the plugin of this module, for every root id that has none of its own.
   *
   * @param plugin makes a plugin for each configuration the proxy loads
   * @throws IllegalStateException if there is one already
   */
  public static void register(Supplier<? extends Plugin> plugin) {
    Plugins.register(Plugins.ANY_ROOT_ID, plugin);
  }

  /**
   * Registers the plugin for one root id, so that one module can hold several plugins.
   *
   * @param rootId the {@code root_id} of the proxy's configuration; not empty
   * @param plugin makes a plugin for each configuration the proxy loads
   * @throws IllegalArgumentException if {@code rootId} is empty
   * @throws IllegalStateException if the root id has a plugin already
   */
  public static void register(String rootId, Supplier<? extends Plugin> plugin) {
    if (rootId.isEmpty()) {
      throw new IllegalArgumentException(
          "an empty root id: call register(plugin) for the plugin of every root id");
    }
    Plugins.register(rootId, plugin);
  }
}
