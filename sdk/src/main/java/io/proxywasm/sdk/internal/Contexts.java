package io.proxywasm.sdk.internal;

import io.proxywasm.sdk.internal.host.StreamCalls;
import java.util.Arrays;

/** All contexts of the VM, and the one whose stream host calls mean now. */
final class Contexts {
  static final ContextTable<PluginContext> PLUGINS = new ContextTable<>();

  /** HTTP streams until their first callback, which may tell that they are something else. */
  static final ContextTable<LiveStream> STREAMS = new ContextTable<>();

  /** The ABI's word for no context. */
  private static final int NONE = 0;

  private static int effective;
  private static int running;

  /** Whose code each of the callbacks under way has interrupted. */
  private static int[] interrupted = new int[8];

  private static int depth;

  private Contexts() {}

  /** Notes that the proxy runs a callback of this context, and so has made it the effective one. */
  static void entered(int id) {
    effective = id;
    running = id;
  }

  /** Begins a callback, maybe within a host call of another one. */
  static void begin(int id) {
    if (depth == interrupted.length) {
      interrupted = Arrays.copyOf(interrupted, 2 * depth);
    }
    interrupted[depth++] = running;
    entered(id);
  }

  /**
   * Ends a callback. If it has run within a host call of another one, only the proxy knows which
   * context is effective now.
   */
  static void end() {
    running = interrupted[--depth];
    effective = NONE;
  }

  /** Notes that a context has ended: its code may still go on, but owns nothing any more. */
  static void ended(int id) {
    for (int i = 0; i < depth; i++) {
      if (interrupted[i] == id) {
        interrupted[i] = NONE;
      }
    }
  }

  /** Tells whether the proxy runs a callback, and not start-up code. */
  static boolean isCallback() {
    return depth > 0;
  }

  /** Returns the context whose code runs: it owns the handlers that are given now. */
  static int running() {
    return running;
  }

  /** Returns the plugin whose code runs, or whose stream's. */
  static PluginContext runningPlugin() {
    LiveStream stream = STREAMS.get(running);
    PluginContext plugin = stream == null ? PLUGINS.get(running) : stream.plugin;
    if (plugin == null) {
      throw new IllegalStateException(
          "no plugin or stream runs that this could belong to: do it in a callback, before its end");
    }
    return plugin;
  }

  /** Makes host calls mean the context whose code runs, and returns its plugin. */
  static PluginContext useRunning() {
    runningPlugin();
    use(running);
    // Again: the proxy can end it within that call.
    return runningPlugin();
  }

  /** Begins to run code of a context within another one's callback. */
  static void run(int id) {
    use(id);
    running = id;
  }

  /** Notes that code of this context goes on, after that of another one. */
  static void resumed(int id) {
    running = id;
  }

  /** Makes host calls mean this context, if another one's callback runs. */
  static void use(int id) {
    if (effective != id) {
      Status.check(StreamCalls.setEffectiveContext(id), "proxy_set_effective_context", "");
      effective = id;
    }
  }
}
