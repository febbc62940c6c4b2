package io.proxywasm.classlib.java.util.concurrent.locks;

/** Takes the place of {@link java.util.concurrent.locks.ReadWriteLock}. */
public interface ReadWriteLock {
  Lock readLock();

  Lock writeLock();
}
