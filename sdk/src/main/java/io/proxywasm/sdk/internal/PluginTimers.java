package io.proxywasm.sdk.internal;

import io.proxywasm.sdk.ScheduledTask;
import io.proxywasm.sdk.internal.host.TickCalls;
import org.jspecify.annotations.Nullable;

/**
 * The tasks of one plugin and its streams. The proxy ticks at one period; it is set anew whenever a
 * task is due before the next tick, and after a tick unless the next task is due just one period
 * later.
 */
final class PluginTimers implements Ending {
  private static final int OFF = 0;

  private final int rootId;
  private final TimerHeap timers = new TimerHeap();
  private int period = OFF;
  private long nextTick;
  private boolean ticking;
  private boolean ended;

  PluginTimers(int rootId) {
    this.rootId = rootId;
  }

  ScheduledTask add(@Nullable Object owner, long delay, long interval, Runnable task) {
    long now = TickCalls.milliseconds();
    long due = now + delay;
    if (!ticking && (period == OFF || due < nextTick)) {
      tickAt(due, now);
    }
    Timer timer = new Timer(this, owner, due, interval, task);
    timers.add(timer);
    return timer;
  }

  void cancel(Timer timer) {
    if (timers.remove(timer)) {
      timer.over();
      if (timers.first() == null && !ticking && !ended) {
        setPeriod(OFF);
      }
    }
  }

  /** Runs what is due. What that schedules is due later than now, so this comes to an end. */
  void tick() {
    long now = TickCalls.milliseconds();
    ticking = true;
    Timer next = timers.first();
    while (next != null && next.due() <= now) {
      run(next, now);
      next = timers.first();
    }
    ticking = false;
    paceAfterTick(next);
  }

  private void run(Timer timer, long now) {
    timers.remove(timer);
    if (timer.isPeriodic()) {
      timer.skipTo(now);
      timers.add(timer);
    } else {
      timer.over();
    }
    timer.run();
  }

  /** The proxy will tick again one period from now, if nothing else is asked for. */
  private void paceAfterTick(@Nullable Timer next) {
    long now = TickCalls.milliseconds();
    nextTick = now + period;
    try {
      if (next == null) {
        setPeriod(OFF);
      } else if (next.due() != nextTick) {
        tickAt(next.due(), now);
      }
    } catch (Throwable e) {
      Failures.log("the tick", rootId, e);
    }
  }

  /** Ends with the plugin: there is no context any more whose pace could be set. */
  @Override
  public void end() {
    ended = true;
  }

  private void tickAt(long due, long now) {
    int wait = (int) Math.max(1, Math.min(due - now, Integer.MAX_VALUE));
    setPeriod(wait);
    nextTick = now + wait;
  }

  private void setPeriod(int milliseconds) {
    Contexts.use(rootId);
    Status.check(
        TickCalls.setPeriod(milliseconds),
        "proxy_set_tick_period_milliseconds",
        Integer.toString(milliseconds));
    period = milliseconds;
  }
}
