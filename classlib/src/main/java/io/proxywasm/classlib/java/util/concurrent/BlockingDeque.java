package io.proxywasm.classlib.java.util.concurrent;

import java.util.Deque;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.util.concurrent.BlockingDeque}. */
public interface BlockingDeque<E> extends BlockingQueue<E>, Deque<E> {
  void putFirst(E element) throws InterruptedException;

  void putLast(E element) throws InterruptedException;

  E takeFirst() throws InterruptedException;

  E takeLast() throws InterruptedException;

  boolean offerFirst(E element, long time, TimeUnit unit) throws InterruptedException;

  boolean offerLast(E element, long time, TimeUnit unit) throws InterruptedException;

  @Nullable E pollFirst(long time, TimeUnit unit) throws InterruptedException;

  @Nullable E pollLast(long time, TimeUnit unit) throws InterruptedException;
}
