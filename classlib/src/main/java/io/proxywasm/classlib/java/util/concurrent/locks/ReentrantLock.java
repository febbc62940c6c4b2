package io.proxywasm.classlib.java.util.concurrent.locks;

import java.io.Serializable;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * Takes the place of {@link java.util.concurrent.locks.ReentrantLock}: on one thread it is always
 * free, or held by who asks.
 */
public class ReentrantLock implements Lock, Serializable {
  private static final long serialVersionUID = 1;

  private int holds;

  private final boolean fair;

  public ReentrantLock() {
    this(false);
  }

  public ReentrantLock(boolean fair) {
    this.fair = fair;
  }

  @Override
  public void lock() {
    holds++;
  }

  @Override
  public void lockInterruptibly() {
    holds++;
  }

  @Override
  public boolean tryLock() {
    holds++;
    return true;
  }

  @Override
  public boolean tryLock(long time, TimeUnit unit) {
    Objects.requireNonNull(unit);
    return tryLock();
  }

  @Override
  public void unlock() {
    if (holds == 0) {
      throw new IllegalMonitorStateException();
    }
    holds--;
  }

  @Override
  public Condition newCondition() {
    return new LockCondition(this);
  }

  public final boolean isFair() {
    return fair;
  }

  public final boolean hasQueuedThreads() {
    return false;
  }

  public final int getQueueLength() {
    return 0;
  }

  public int getHoldCount() {
    return holds;
  }

  public boolean isHeldByCurrentThread() {
    return holds > 0;
  }

  public boolean isLocked() {
    return holds > 0;
  }
}
