package io.proxywasm.classlib.java.util.concurrent.locks;

import io.proxywasm.classlib.java.util.concurrent.Wait;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** A condition that nobody can signal while someone awaits it. */
final class LockCondition implements Condition {
  private final ReentrantLock lock;

  LockCondition(ReentrantLock lock) {
    this.lock = lock;
  }

  private void checkHeld() {
    if (!lock.isHeldByCurrentThread()) {
      throw new IllegalMonitorStateException();
    }
  }

  @Override
  public void await() {
    checkHeld();
    throw Wait.forever();
  }

  @Override
  public void awaitUninterruptibly() {
    await();
  }

  @Override
  public long awaitNanos(long nanos) {
    checkHeld();
    return 0;
  }

  @Override
  public boolean await(long time, TimeUnit unit) {
    Objects.requireNonNull(unit);
    checkHeld();
    return false;
  }

  @Override
  public void signal() {
    checkHeld();
  }

  @Override
  public void signalAll() {
    checkHeld();
  }
}
