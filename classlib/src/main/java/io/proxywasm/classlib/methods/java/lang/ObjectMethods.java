package io.proxywasm.classlib.methods.java.lang;

import io.proxywasm.classlib.Missing;
import io.proxywasm.classlib.OnInstance;
import java.util.Objects;

/**
 * Leaves monitors out: no second thread is there to wait for one.
 *
 * <p>The compiler's own are objects that its collector neither marks nor follows when they move. A
 * collection within a synchronized block freed the block's monitor, and leaving the block threw.
 */
public final class ObjectMethods {
  private ObjectMethods() {}

  /** Enters a synchronized block or method. */
  public static void monitorEnterSync(Object monitor) {
    Objects.requireNonNull(monitor);
  }

  /** Leaves a synchronized block or method. */
  public static void monitorExitSync(Object monitor) {}

  @Missing
  @OnInstance(name = "notify")
  public static native void signal(Object monitor);

  @Missing
  @OnInstance(name = "notifyAll")
  public static native void signalAll(Object monitor);

  @Missing
  @OnInstance(name = "wait")
  public static native void await(Object monitor);

  @Missing
  @OnInstance(name = "wait")
  public static native void await(Object monitor, long milliseconds);

  @Missing
  @OnInstance(name = "wait")
  public static native void await(Object monitor, long milliseconds, int nanoseconds);

  /** What {@code Thread.holdsLock} finds here. */
  @Missing
  public static native boolean holdsLock(Object monitor);
}
