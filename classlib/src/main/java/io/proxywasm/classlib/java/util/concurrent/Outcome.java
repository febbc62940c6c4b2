package io.proxywasm.classlib.java.util.concurrent;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/** What a future has come to, and who waits for it. */
@SuppressWarnings("NullAway") // a value is null until it is there
abstract class Outcome<T extends @Nullable Object> {
  final ArrayDeque<Follower> followers = new ArrayDeque<>();
  boolean done;
  T value;
  @Nullable Throwable error;

  /** Waits for a future. */
  interface Follower {
    /** Does its part; returns what it has settled, whose followers are still to run. */
    @Nullable Outcome<?> follow();
  }

  /** Settles, the first time, without a word to the followers. */
  final boolean settle(@Nullable T result, @Nullable Throwable failure) {
    if (done) {
      return false;
    }
    done = true;
    value = result;
    error = failure;
    return true;
  }

  /**
   * Runs the followers in the JDK's order: the last that came is the first, and those of a follower
   * come in between, the first of them that came being the first.
   */
  final void runFollowers() {
    Outcome<?> of = this;
    while (of != this || !followers.isEmpty()) {
      var follower = of.followers.poll();
      if (follower == null) {
        of = this;
      } else if (of != this && !of.followers.isEmpty()) {
        followers.push(follower);
      } else {
        var settled = follower.follow();
        of = settled == null ? this : settled;
      }
    }
  }

  /** Says of a failure that it came from an earlier stage. */
  static @Nullable Throwable wrapped(@Nullable Throwable failure) {
    return failure == null || failure instanceof CompletionException
        ? failure
        : new CompletionException(failure);
  }
}
