package io.proxywasm.sdk;

/** A task given to {@link Schedule}. */
public interface ScheduledTask {
  /** Makes this the last time: the task does not run again. Harmless if it does not anyway. */
  void cancel();
}
