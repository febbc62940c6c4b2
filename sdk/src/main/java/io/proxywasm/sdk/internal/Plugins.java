package io.proxywasm.sdk.internal;

import io.proxywasm.sdk.Plugin;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The plugins a module has registered, by root id. */
public final class Plugins {
  public static final String ANY_ROOT_ID = "";

  private static final Map<String, Supplier<? extends Plugin>> REGISTERED = new LinkedHashMap<>();

  private Plugins() {}

  public static void register(String rootId, Supplier<? extends Plugin> plugin) {
    if (REGISTERED.putIfAbsent(rootId, plugin) != null) {
      throw new IllegalStateException(
          rootId.equals(ANY_ROOT_ID)
              ? "a plugin for every root id is registered already; give each its root id"
              : "a plugin for the root id \"" + rootId + "\" is registered already");
    }
  }

  static Plugin create(String rootId) {
    Supplier<? extends Plugin> plugin = REGISTERED.get(rootId);
    if (plugin == null) {
      plugin = REGISTERED.get(ANY_ROOT_ID);
    }
    if (plugin == null) {
      throw new IllegalStateException(
          REGISTERED.isEmpty()
              ? "no plugin is registered; call ProxyWasm.register in main"
              : "no plugin is registered for the root id \""
                  + rootId
                  + "\"; set the proxy's root_id to one of: "
                  + String.join(", ", REGISTERED.keySet()));
    }
    return plugin.get();
  }
}
