package io.proxywasm.classlib.java.util.concurrent;

import java.util.Collection;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.util.concurrent.LinkedBlockingDeque}. */
public class LinkedBlockingDeque<E> extends ChainDeque<E>
    implements BlockingDeque<E>, Unwaiting<E> {
  private static final long serialVersionUID = 1;

  public LinkedBlockingDeque() {
    this(Integer.MAX_VALUE);
  }

  public LinkedBlockingDeque(int capacity) {
    super(capacity);
  }

  public LinkedBlockingDeque(Collection<? extends E> elements) {
    super(Integer.MAX_VALUE);
    for (E element : elements) {
      chain.offer(element, false);
    }
  }

  @Override
  public void putFirst(E element) {
    if (!offerFirst(element)) {
      throw Wait.forever();
    }
  }

  @Override
  public void putLast(E element) {
    put(element);
  }

  @Override
  public E takeFirst() {
    return take();
  }

  @Override
  public E takeLast() {
    E element = pollLast();
    if (element == null) {
      throw Wait.forever();
    }
    return element;
  }

  @Override
  public boolean offerFirst(E element, long time, TimeUnit unit) {
    Objects.requireNonNull(unit);
    return offerFirst(element);
  }

  @Override
  public boolean offerLast(E element, long time, TimeUnit unit) {
    return offer(element, time, unit);
  }

  @Override
  public @Nullable E pollFirst(long time, TimeUnit unit) {
    return poll(time, unit);
  }

  @Override
  public @Nullable E pollLast(long time, TimeUnit unit) {
    Objects.requireNonNull(unit);
    return pollLast();
  }
}
