package io.proxywasm.sdk;

import io.proxywasm.sdk.internal.Timers;
import java.time.Duration;

/**
 * Runs tasks later: once, or again and again. A task belongs to the stream or the plugin whose
 * callback, or whose task, schedules it: it runs in its context, ends with it, and an exception
 * that leaves it ends the stream as in its other callbacks; a plugin's task is logged and, if it is
 * periodic, goes on. To schedule what outlives a stream, do it in a callback of the plugin.
 *
 * <p>A plugin and its streams can have many tasks: they share the one tick the ABI gives a plugin,
 * which is set to what is due next and is off while nothing is. Time is the proxy's monotonic
 * clock, in milliseconds; no task runs early.
 *
 * <p>Each worker of the proxy has a VM of its own, and so has Envoy's main thread: a task that a
 * plugin schedules when it is configured runs in each of them.
 *
 * @see <a href="https://github.com/proxy-wasm/spec/tree/main/abi-versions/v0.2.1#timers">the ABI's
 *     proxy_set_tick_period_milliseconds and proxy_on_tick</a>
 */
public final class Schedule {
  private Schedule() {}

  /**
   * Runs a task once after a delay.
   *
   * @param delay 0 runs it at the next tick, a millisecond from now
   * @throws IllegalArgumentException if {@code delay} is negative
   * @throws IllegalStateException in {@code main}
   */
  public static ScheduledTask once(Duration delay, Runnable task) {
    if (delay.isNegative()) {
      throw new IllegalArgumentException("a negative delay: a task cannot run in the past");
    }
    return Timers.once(delay.toMillis(), task);
  }

  /**
   * Runs a task at a fixed rate, the first time after one period. The times do not drift; runs that
   * were missed, because the worker was busy for longer than a period, are not made up for.
   *
   * @param period at least a millisecond, the proxy's unit
   * @throws IllegalArgumentException if {@code period} is shorter
   * @throws IllegalStateException in {@code main}
   */
  public static ScheduledTask every(Duration period, Runnable task) {
    long milliseconds = period.toMillis();
    if (milliseconds < 1) {
      throw new IllegalArgumentException(
          "a period below a millisecond, which is the shortest a proxy can tick");
    }
    return Timers.every(milliseconds, task);
  }
}
