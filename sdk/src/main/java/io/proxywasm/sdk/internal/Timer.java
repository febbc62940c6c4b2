package io.proxywasm.sdk.internal;

import io.proxywasm.sdk.ScheduledTask;
import org.jspecify.annotations.Nullable;

/** A task, and when it is due next. */
final class Timer implements ScheduledTask {
  private final PluginTimers timers;
  private final @Nullable Object owner;
  private final long interval;
  private final Runnable task;

  /** May change only while it is in no heap. */
  private long due;

  /** For the heap that holds this. */
  int place = TimerHeap.NOWHERE;

  /**
   * @param owner the stream or plugin that the task ends with
   * @param interval 0 for a task that runs once
   */
  Timer(PluginTimers timers, @Nullable Object owner, long due, long interval, Runnable task) {
    this.timers = timers;
    this.owner = owner;
    this.due = due;
    this.interval = interval;
    this.task = task;
    if (owner instanceof LiveStream stream) {
      stream.timers().add(this);
    }
  }

  long due() {
    return due;
  }

  boolean isPeriodic() {
    return interval > 0;
  }

  /** Moves on to the first of its times that is later than now. */
  void skipTo(long now) {
    due += ((now - due) / interval + 1) * interval;
  }

  void run() {
    Handlers.run(owner, Runnable::run, task);
  }

  /** Notes that it will not run again. */
  void over() {
    if (owner instanceof LiveStream stream) {
      stream.timers().remove(this);
    }
  }

  @Override
  public void cancel() {
    timers.cancel(this);
  }
}
