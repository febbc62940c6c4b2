package io.proxywasm.sdk.internal;

import io.proxywasm.sdk.call.Pending;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The side of a {@link Pending} that whoever brings the value holds. */
public final class Promise<T> implements Pending<T> {
  /** The owner of all functions; null for that of each in whose callback it was given. */
  private final @Nullable Object owner;

  private @Nullable T value;
  private @Nullable Waiting<T> first;
  private @Nullable Waiting<T> last;

  /** A handler, and the context whose callback gave it. */
  private static final class Waiting<T> {
    final @Nullable Object owner;
    final Consumer<? super T> handler;
    @Nullable Waiting<T> next;

    Waiting(@Nullable Object owner, Consumer<? super T> handler) {
      this.owner = owner;
      this.handler = handler;
    }
  }

  Promise() {
    this(null);
  }

  private Promise(@Nullable Object owner) {
    this.owner = owner;
  }

  /** Makes one that has its value. */
  public static <T> Promise<T> kept(T value) {
    Promise<T> promise = new Promise<>();
    promise.value = value;
    return promise;
  }

  /**
   * Brings the value and runs the handlers, each as the context that gave it. What they throw ends
   * with them. All but the first value are ignored.
   */
  void keep(T brought) {
    if (value != null) {
      return;
    }
    value = Objects.requireNonNull(brought, "a function given to Pending returned null");
    Waiting<T> waiting = first;
    first = null;
    last = null;
    for (; waiting != null; waiting = waiting.next) {
      Handlers.run(waiting.owner, waiting.handler, brought);
    }
  }

  @Override
  public boolean isDone() {
    return value != null;
  }

  @Override
  public void onDone(Consumer<? super T> handler) {
    T present = value;
    if (present != null) {
      handler.accept(present);
      return;
    }
    add(owner == null ? Handlers.owner() : owner, handler);
  }

  private void add(@Nullable Object handlerOwner, Consumer<? super T> handler) {
    Waiting<T> added = new Waiting<>(handlerOwner, handler);
    if (last == null) {
      first = added;
    } else {
      last.next = added;
    }
    last = added;
  }

  @Override
  public <R> Pending<R> map(Function<? super T, ? extends R> function) {
    Promise<R> result = new Promise<>();
    onDone(present -> result.keep(function.apply(present)));
    return result;
  }

  @Override
  public <R> Pending<R> then(Function<? super T, ? extends Pending<? extends R>> next) {
    Promise<R> result = new Promise<>();
    onDone(present -> next.apply(present).onDone(result::keep));
    return result;
  }

  @Override
  public <U, R> Pending<R> and(
      Pending<U> other, BiFunction<? super T, ? super U, ? extends R> combination) {
    return then(mine -> other.map(others -> combination.apply(mine, others)));
  }

  @Override
  public Pending<T> or(Pending<? extends T> other, Predicate<? super T> good) {
    Promise<T> result = new Promise<>();
    Consumer<T> runner =
        new Consumer<>() {
          private boolean isLast;

          @Override
          public void accept(T present) {
            if (isLast || good.test(present)) {
              result.keep(present);
            }
            isLast = true;
          }
        };
    onDone(runner);
    other.onDone(runner);
    return result;
  }

  @Override
  public Pending<T> forPlugin() {
    Promise<T> result = new Promise<>(Contexts.runningPlugin());
    T present = value;
    if (present == null) {
      add(result.owner, result::keep);
    } else {
      result.keep(present);
    }
    return result;
  }
}
