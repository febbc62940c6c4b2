package io.proxywasm.sdk.internal;

import io.proxywasm.sdk.Shutdown;
import io.proxywasm.sdk.internal.host.PluginCalls;

/** The end of one plugin, as far as it has come. */
final class PluginShutdown implements Shutdown {
  private final int id;
  private boolean deferred;
  private boolean told;

  PluginShutdown(int id) {
    this.id = id;
  }

  /** Notes that {@code onDone} has returned; false if the proxy is to wait. */
  boolean told() {
    told = true;
    return !deferred;
  }

  @Override
  public void defer() {
    if (told) {
      throw new IllegalStateException(
          "the plugin's end was not put off in time: call defer() before onDone returns");
    }
    deferred = true;
  }

  @Override
  public void complete() {
    if (!deferred) {
      throw new IllegalStateException(
          "the plugin's end is not put off: complete() goes with a defer() before it");
    }
    deferred = false;
    if (told) {
      Contexts.use(id);
      Status.check(PluginCalls.done(), "proxy_done", "");
    }
  }
}
