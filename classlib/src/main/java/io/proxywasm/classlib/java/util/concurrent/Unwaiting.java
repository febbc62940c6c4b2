package io.proxywasm.classlib.java.util.concurrent;

import java.util.Collection;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a blocking queue does where it would wait: on one thread nothing comes in the meantime, so
 * that it answers at once what it would when the time is over.
 */
interface Unwaiting<E> extends BlockingQueue<E> {
  @Override
  default void put(E element) {
    if (!offer(element)) {
      throw Wait.forever();
    }
  }

  @Override
  default E take() {
    E element = poll();
    if (element == null) {
      throw Wait.forever();
    }
    return element;
  }

  @Override
  default boolean offer(E element, long time, TimeUnit unit) {
    Objects.requireNonNull(unit);
    return offer(element);
  }

  @Override
  default @Nullable E poll(long time, TimeUnit unit) {
    Objects.requireNonNull(unit);
    return poll();
  }

  @Override
  default int drainTo(Collection<? super E> target) {
    return drainTo(target, Integer.MAX_VALUE);
  }

  @Override
  default int drainTo(Collection<? super E> target, int limit) {
    Objects.requireNonNull(target);
    if (target == this) {
      throw new IllegalArgumentException();
    }
    int count = 0;
    while (count < limit && !isEmpty()) {
      target.add(remove());
      count++;
    }
    return count;
  }
}
