package io.proxywasm.classlib.java.util.concurrent;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Takes the place of {@link java.util.concurrent.Future}. */
public interface Future<V> {
  boolean cancel(boolean mayInterrupt);

  boolean isCancelled();

  boolean isDone();

  V get() throws InterruptedException, ExecutionException;

  V get(long time, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException;
}
