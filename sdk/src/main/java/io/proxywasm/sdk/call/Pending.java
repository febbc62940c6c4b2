package io.proxywasm.sdk.call;

import io.proxywasm.sdk.internal.Promise;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A value that comes later, such as the reply to a callout. Nothing waits for it and there are no
 * threads: the functions given here run within the proxy's callback that brings the value, in the
 * order in which they were given, and at once where the value is there already.
 *
 * <p>A function runs for the stream, or the plugin, in whose callback it was given. If that stream
 * has ended when the value comes, the function does not run, and what would have come of it never
 * does. So several streams can wait for the same value, and none has to look whether it still
 * lives. An exception in a function ends its stream as one in an {@code HttpFilter}'s callbacks
 * does; the functions of other streams run all the same.
 *
 * <p>There is no failed state: what can fail has a value that tells so.
 *
 * @param <T> the value's type
 */
public interface Pending<T> {
  /** Returns one whose value is there already, for instance from a cache. */
  static <T> Pending<T> of(T value) {
    return Promise.kept(value);
  }

  /** Tells whether the value is there. */
  boolean isDone();

  /** Gives the value to a handler, once. */
  void onDone(Consumer<? super T> handler);

  /** Returns what a function makes of the value. */
  <R> Pending<R> map(Function<? super T, ? extends R> function);

  /** Goes on with another call that needs the value; returns what that one brings. */
  <R> Pending<R> then(Function<? super T, ? extends Pending<? extends R>> next);

  /** Returns what a function makes of this value and another, when both are there. */
  <U, R> Pending<R> and(
      Pending<U> other, BiFunction<? super T, ? super U, ? extends R> combination);

  /**
   * Returns the first good value of this and another; the later of both if neither is good.
   *
   * @param good tells whether a value ends the race
   */
  Pending<T> or(Pending<? extends T> other, Predicate<? super T> good);

  /** Returns the first value of this and another, whatever it is. */
  default Pending<T> or(Pending<? extends T> other) {
    return or(other, any -> true);
  }

  /**
   * Returns the same value for functions of the plugin, which run though the stream that gives them
   * has ended: for what streams share, such as keys that the first of them fetches and all wait
   * for.
   */
  Pending<T> forPlugin();
}
