package io.proxywasm.classlib.java.util.concurrent.locks;

import java.util.concurrent.TimeUnit;

/** Takes the place of {@link java.util.concurrent.locks.Lock}. */
public interface Lock {
  void lock();

  void lockInterruptibly() throws InterruptedException;

  boolean tryLock();

  boolean tryLock(long time, TimeUnit unit) throws InterruptedException;

  void unlock();

  Condition newCondition();
}
