package io.proxywasm.sdk.internal;

import io.proxywasm.sdk.Plugin;
import io.proxywasm.sdk.call.HttpReply;
import io.proxywasm.sdk.internal.host.PropertyCalls;
import io.proxywasm.sdk.internal.host.Returns;
import io.proxywasm.sdk.internal.text.Utf8;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The root context of one configuration: its plugin, or the failure to make it. */
final class PluginContext {
  private static final byte[] ROOT_ID = Utf8.encode("plugin_root_id");

  private final int id;
  private @Nullable Plugin plugin;
  private @Nullable ContextTable<Promise<HttpReply>> httpCallouts;
  private @Nullable ContextTable<GrpcExchange> grpcCalls;
  private @Nullable PluginTimers timers;
  private @Nullable ContextTable<Consumer<byte[]>> queueListeners;

  PluginContext(int id) {
    this.id = id;
  }

  int id() {
    return id;
  }

  /** Makes the plugin, whose constructor may use what belongs to its context. */
  void create() {
    try {
      plugin = Plugins.create(rootId());
    } catch (Throwable e) {
      Failures.log("the plugin's constructor", id, e);
    }
  }

  private static String rootId() {
    int status = PropertyCalls.get(ROOT_ID);
    return status == Status.OK ? Utf8.decode(Returns.bytes()) : Plugins.ANY_ROOT_ID;
  }

  boolean start(int configurationSize) {
    if (plugin == null) {
      return false;
    }
    try {
      plugin.onVmStart(HostConfiguration.ofVm(configurationSize));
      return true;
    } catch (Throwable e) {
      Failures.log("Plugin.onVmStart", id, e);
      return false;
    }
  }

  boolean configure(int configurationSize) {
    if (plugin == null) {
      return false;
    }
    try {
      plugin.onConfigure(HostConfiguration.ofPlugin(configurationSize));
      return true;
    } catch (Throwable e) {
      Failures.log("Plugin.onConfigure", id, e);
      return false;
    }
  }

  /** Tells the plugin its end; false if it defers it. */
  boolean done() {
    if (plugin == null) {
      return true;
    }
    PluginShutdown shutdown = new PluginShutdown(id);
    try {
      plugin.onDone(shutdown);
      return shutdown.told();
    } catch (Throwable e) {
      Failures.log("Plugin.onDone", id, e);
      return true;
    }
  }

  /** Returns the HTTP callouts under way, by token; they are dropped with the plugin. */
  ContextTable<Promise<HttpReply>> httpCallouts() {
    if (httpCallouts == null) {
      httpCallouts = new ContextTable<>();
    }
    return httpCallouts;
  }

  /** Returns the gRPC calls under way, by token; they are dropped with the plugin. */
  ContextTable<GrpcExchange> grpcCalls() {
    if (grpcCalls == null) {
      grpcCalls = new ContextTable<>();
    }
    return grpcCalls;
  }

  /** Returns the tasks of the plugin and its streams. */
  PluginTimers timers() {
    if (timers == null) {
      timers = new PluginTimers(id);
    }
    return timers;
  }

  /** Returns the listeners of shared queues, by token. */
  ContextTable<Consumer<byte[]>> queueListeners() {
    if (queueListeners == null) {
      queueListeners = new ContextTable<>();
    }
    return queueListeners;
  }

  /** Ends what would go on without the plugin. */
  void end() {
    Ending ending = timers;
    if (ending != null) {
      ending.end();
    }
  }

  /** Returns the plugin; null if it could not be made, and then the proxy has refused it. */
  @Nullable Plugin plugin() {
    return plugin;
  }
}
