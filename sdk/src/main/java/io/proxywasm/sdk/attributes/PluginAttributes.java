package io.proxywasm.sdk.attributes;

import io.proxywasm.sdk.internal.Properties;
import java.util.Optional;

/**
 * What a plugin can ask of itself and the proxy, in any callback. For what belongs to a stream see
 * {@link Attributes}.
 */
public final class PluginAttributes {
  private static final Attributes CURRENT = new Attributes(Properties::read);

  private PluginAttributes() {}

  /** Returns the plugin's name in the proxy's configuration. */
  public static Optional<String> name() {
    return CURRENT.text("plugin_name");
  }

  /** Returns the plugin's root id. */
  public static Optional<String> rootId() {
    return CURRENT.text("plugin_root_id");
  }

  /** Returns the VM's id. */
  public static Optional<String> vmId() {
    return CURRENT.text("plugin_vm_id");
  }

  /** Returns the proxy. */
  public static Node node() {
    return new Node(CURRENT);
  }
}
