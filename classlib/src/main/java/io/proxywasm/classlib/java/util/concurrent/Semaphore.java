package io.proxywasm.classlib.java.util.concurrent;

import java.io.Serializable;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** Takes the place of {@link java.util.concurrent.Semaphore}; nobody ever queues. */
public class Semaphore implements Serializable {
  private static final long serialVersionUID = 1;

  private final boolean fair;
  private int permits;

  public Semaphore(int permits) {
    this(permits, false);
  }

  public Semaphore(int permits, boolean fair) {
    this.permits = permits;
    this.fair = fair;
  }

  public void acquire() {
    acquire(1);
  }

  public void acquire(int count) {
    if (!tryAcquire(count)) {
      throw Wait.forever();
    }
  }

  public void acquireUninterruptibly() {
    acquire(1);
  }

  public void acquireUninterruptibly(int count) {
    acquire(count);
  }

  public boolean tryAcquire() {
    return tryAcquire(1);
  }

  public boolean tryAcquire(int count) {
    checkCount(count);
    boolean enough = permits >= count;
    if (enough) {
      permits -= count;
    }
    return enough;
  }

  public boolean tryAcquire(long time, TimeUnit unit) {
    return tryAcquire(1, time, unit);
  }

  /** Waits for nothing: who could release does not run in the meantime. */
  public boolean tryAcquire(int count, long time, TimeUnit unit) {
    checkCount(count);
    Objects.requireNonNull(unit);
    return tryAcquire(count);
  }

  public void release() {
    release(1);
  }

  public void release(int count) {
    checkCount(count);
    if (permits + count < permits) {
      throw new Error("Maximum permit count exceeded");
    }
    permits += count;
  }

  private static void checkCount(int count) {
    if (count < 0) {
      throw new IllegalArgumentException();
    }
  }

  public int availablePermits() {
    return permits;
  }

  public int drainPermits() {
    int all = permits;
    permits = 0;
    return all;
  }

  public boolean isFair() {
    return fair;
  }

  public final boolean hasQueuedThreads() {
    return false;
  }

  public final int getQueueLength() {
    return 0;
  }

  @Override
  public String toString() {
    return super.toString() + "[Permits = " + permits + "]";
  }
}
