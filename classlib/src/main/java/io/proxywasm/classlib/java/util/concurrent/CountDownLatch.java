package io.proxywasm.classlib.java.util.concurrent;

import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** Takes the place of {@link java.util.concurrent.CountDownLatch}. */
public class CountDownLatch {
  private long count;

  public CountDownLatch(int count) {
    if (count < 0) {
      throw new IllegalArgumentException("count < 0");
    }
    this.count = count;
  }

  public void await() {
    if (count > 0) {
      throw Wait.forever();
    }
  }

  /** Waits for nothing: who could count down does not run in the meantime. */
  public boolean await(long time, TimeUnit unit) {
    Objects.requireNonNull(unit);
    return count == 0;
  }

  public void countDown() {
    count = Math.max(0, count - 1);
  }

  public long getCount() {
    return count;
  }

  @Override
  public String toString() {
    return super.toString() + "[Count = " + count + "]";
  }
}
