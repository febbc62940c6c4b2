package io.proxywasm.sdk.internal;

import io.proxywasm.sdk.ScheduledTask;

/** The tasks of each plugin on the one tick the ABI has. No exception leaves its callback. */
public final class Timers {
  private static final long ONCE = 0;

  private Timers() {}

  public static ScheduledTask once(long delay, Runnable task) {
    return add(Math.max(1, delay), ONCE, task);
  }

  public static ScheduledTask every(long period, Runnable task) {
    return add(period, period, task);
  }

  public static void onTick(int rootId) {
    PluginContext plugin = Contexts.PLUGINS.get(rootId);
    if (plugin != null) {
      plugin.timers().tick();
    }
  }

  /** The task becomes the stream's or plugin's whose code runs. */
  private static ScheduledTask add(long delay, long interval, Runnable task) {
    return Contexts.runningPlugin().timers().add(Handlers.owner(), delay, interval, task);
  }
}
