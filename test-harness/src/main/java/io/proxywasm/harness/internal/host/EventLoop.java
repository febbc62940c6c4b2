package io.proxywasm.harness.internal.host;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * The worker's time and what it does at a time: ticks, timeouts. Nothing happens by itself; a test
 * lets the time go on.
 */
final class EventLoop {
  private final HostSettings settings;
  private final PriorityQueue<Event> events =
      new PriorityQueue<>(Comparator.comparing(Event::at).thenComparing(Event::number));
  private Duration advanced = Duration.ZERO;
  private long number;
  private int depth;

  EventLoop(HostSettings settings) {
    this.settings = settings;
  }

  /** What happens once, unless it is cancelled. */
  record Event(Duration at, long number, Runnable action) {}

  /** Returns the time: the clock's, and what the test has let pass beyond it. */
  Instant now() {
    return settings.clock.instant().plus(advanced);
  }

  /** Does something after a delay, counted in the time that the test lets pass. */
  Event schedule(Duration delay, Runnable action) {
    Event event = new Event(advanced.plus(delay), number++, action);
    events.add(event);
    return event;
  }

  void cancel(Event event) {
    events.remove(event);
  }

  /** Tells whether an event happens now; what it makes due follows without more. */
  boolean running() {
    return depth > 0;
  }

  /** Lets time pass, and what falls into it happen in its order. */
  void advance(Duration time) {
    Duration end = advanced.plus(time);
    for (Event next = events.peek();
        next != null && next.at().compareTo(end) <= 0;
        next = events.peek()) {
      events.remove();
      advanced = next.at();
      depth++;
      try {
        next.action().run();
      } finally {
        depth--;
      }
    }
    advanced = end;
  }
}
