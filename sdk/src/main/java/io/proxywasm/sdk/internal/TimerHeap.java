package io.proxywasm.sdk.internal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Timers by the time they are due: a binary heap whose entries know their place in it. */
final class TimerHeap {
  static final int NOWHERE = -1;

  private static final int INITIAL_CAPACITY = 4;

  private @Nullable Timer[] timers = new Timer[INITIAL_CAPACITY];
  private int size;

  /** Returns the timer that is due first. */
  @Nullable Timer first() {
    return timers[0];
  }

  void add(Timer timer) {
    if (size == timers.length) {
      @Nullable Timer[] larger = new Timer[2 * size];
      System.arraycopy(timers, 0, larger, 0, size);
      timers = larger;
    }
    size++;
    up(size - 1, timer);
  }

  /** Removes a timer; false if it is not there. */
  boolean remove(Timer timer) {
    int place = timer.place;
    if (place == NOWHERE) {
      return false;
    }
    timer.place = NOWHERE;
    size--;
    Timer last = at(size);
    timers[size] = null;
    if (last != timer) {
      up(place, last);
      down(last.place, last);
    }
    return true;
  }

  private void up(int from, Timer timer) {
    int place = from;
    while (place > 0 && timer.due() < at((place - 1) / 2).due()) {
      put(place, at((place - 1) / 2));
      place = (place - 1) / 2;
    }
    put(place, timer);
  }

  private void down(int from, Timer timer) {
    int place = from;
    int child = earlierChild(place);
    while (child < size && at(child).due() < timer.due()) {
      put(place, at(child));
      place = child;
      child = earlierChild(place);
    }
    put(place, timer);
  }

  private int earlierChild(int place) {
    int left = 2 * place + 1;
    return left + 1 < size && at(left + 1).due() < at(left).due() ? left + 1 : left;
  }

  private Timer at(int place) {
    return Objects.requireNonNull(timers[place]);
  }

  private void put(int place, Timer timer) {
    timers[place] = timer;
    timer.place = place;
  }
}
