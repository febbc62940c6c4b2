package io.proxywasm.sdk.internal;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs what a context left to be run later: the handlers of callouts, timers and the like, which
 * the proxy calls back on the plugin's context or another's.
 */
final class Handlers {
  private Handlers() {}

  /** Returns the context whose code runs, the owner of the handlers that are given now. */
  static @Nullable Object owner() {
    int id = Contexts.running();
    LiveStream stream = Contexts.STREAMS.get(id);
    return stream == null ? Contexts.PLUGINS.get(id) : stream;
  }

  /**
   * Runs a handler as its owner, the stream or plugin in whose callback it was given; nothing
   * happens once that has ended, even if another one has its id now. Throws nothing: an exception
   * ends the stream as in its other callbacks, and a plugin's is logged.
   */
  static <T> void run(@Nullable Object owner, Consumer<? super T> handler, T value) {
    int outer = Contexts.running();
    if (owner instanceof LiveStream stream) {
      if (Contexts.STREAMS.get(stream.id()) == stream && !stream.hasFailed()) {
        try {
          Contexts.run(stream.id());
          handler.accept(value);
        } catch (Throwable e) {
          stream.failedLater(e);
        }
      }
    } else if (owner instanceof PluginContext plugin
        && Contexts.PLUGINS.get(plugin.id()) == plugin) {
      try {
        Contexts.run(plugin.id());
        handler.accept(value);
      } catch (Throwable e) {
        Failures.log("a plugin's handler", plugin.id(), e);
      }
    }
    Contexts.resumed(outer);
  }
}
