package io.proxywasm.classlib.java.util.concurrent.locks;

import java.util.concurrent.TimeUnit;

/** Takes the place of {@link java.util.concurrent.locks.Condition}. */
public interface Condition {
  void await() throws InterruptedException;

  void awaitUninterruptibly();

  long awaitNanos(long nanos) throws InterruptedException;

  boolean await(long time, TimeUnit unit) throws InterruptedException;

  void signal();

  void signalAll();
}
