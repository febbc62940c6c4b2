package io.proxywasm.sdk.internal;

import java.util.function.Consumer;

/**
 * Runs what a context left to be run later: the handlers of callouts, timers and the like, which
 * the proxy calls back on the plugin's context or another's.
 */
final class Handlers {
  private Handlers() {}

  /**
   * Runs a handler as its owner, the stream or plugin in whose callback it was given; nothing
   * happens once that has ended. Throws nothing: an exception ends the stream as in its other
   * callbacks, and a plugin's is logged.
   */
  static <T> void run(int owner, Consumer<? super T> handler, T value) {
    LiveStream stream = Contexts.STREAMS.get(owner);
    if (stream == null ? Contexts.PLUGINS.get(owner) == null : stream.hasFailed()) {
      return;
    }
    int outer = Contexts.running();
    try {
      Contexts.run(owner);
      handler.accept(value);
    } catch (Throwable e) {
      if (stream == null) {
        Failures.log("a plugin's handler", owner, e);
      } else {
        stream.failedLater(e);
      }
    }
    Contexts.resumed(outer);
  }
}
