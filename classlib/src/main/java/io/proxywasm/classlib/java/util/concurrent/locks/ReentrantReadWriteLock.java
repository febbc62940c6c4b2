package io.proxywasm.classlib.java.util.concurrent.locks;

import io.proxywasm.classlib.java.util.concurrent.Wait;
import java.io.Serializable;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * Takes the place of {@link java.util.concurrent.locks.ReentrantReadWriteLock}. Who reads cannot
 * come to write: on the JVM he would wait for himself.
 */
public class ReentrantReadWriteLock implements ReadWriteLock, Serializable {
  private static final long serialVersionUID = 1;

  private final ReadLock reading = new ReadLock();
  private final WriteLock writing = new WriteLock();
  private final boolean fair;
  private int readers;

  public ReentrantReadWriteLock() {
    this(false);
  }

  public ReentrantReadWriteLock(boolean fair) {
    this.fair = fair;
  }

  @Override
  public ReadLock readLock() {
    return reading;
  }

  @Override
  public WriteLock writeLock() {
    return writing;
  }

  public final boolean isFair() {
    return fair;
  }

  public int getReadLockCount() {
    return readers;
  }

  public int getReadHoldCount() {
    return readers;
  }

  public boolean isWriteLocked() {
    return writing.isHeldByCurrentThread();
  }

  public boolean isWriteLockedByCurrentThread() {
    return writing.isHeldByCurrentThread();
  }

  public int getWriteHoldCount() {
    return writing.getHoldCount();
  }

  /** The lock of those who read, of which there may be several at a time. */
  public final class ReadLock implements Lock, Serializable {
    private static final long serialVersionUID = 1;

    private ReadLock() {}

    @Override
    public void lock() {
      readers++;
    }

    @Override
    public void lockInterruptibly() {
      lock();
    }

    @Override
    public boolean tryLock() {
      lock();
      return true;
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) {
      Objects.requireNonNull(unit);
      return tryLock();
    }

    @Override
    public void unlock() {
      if (readers == 0) {
        throw new IllegalMonitorStateException(
            "attempt to unlock read lock, not locked by current thread");
      }
      readers--;
    }

    @Override
    public Condition newCondition() {
      throw new UnsupportedOperationException();
    }
  }

  /** The lock of who writes. */
  public final class WriteLock implements Lock, Serializable {
    private static final long serialVersionUID = 1;

    private final ReentrantLock lock = new ReentrantLock();

    private WriteLock() {}

    @Override
    public void lock() {
      if (!tryLock()) {
        throw Wait.forever();
      }
    }

    @Override
    public void lockInterruptibly() {
      lock();
    }

    @Override
    public boolean tryLock() {
      return (readers == 0 || lock.isLocked()) && lock.tryLock();
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) {
      Objects.requireNonNull(unit);
      return tryLock();
    }

    @Override
    public void unlock() {
      lock.unlock();
    }

    @Override
    public Condition newCondition() {
      return lock.newCondition();
    }

    public boolean isHeldByCurrentThread() {
      return lock.isHeldByCurrentThread();
    }

    public int getHoldCount() {
      return lock.getHoldCount();
    }
  }
}
