package io.proxywasm.classlib.java.util.concurrent;

import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes the place of {@link java.util.concurrent.CompletableFuture}, on one thread: who asks for
 * what is not there yet gets an exception, since waiting would not end. What needs a pool of
 * threads or a clock is not there.
 */
@SuppressWarnings("NullAway") // a value is null until it is there
public class CompletableFuture<T extends @Nullable Object> extends StageMethods<T>
    implements Future<T> {
  public CompletableFuture() {}

  @Override
  public <U extends @Nullable Object> CompletableFuture<U> newIncompleteFuture() {
    return new CompletableFuture<>();
  }

  private static <F extends Outcome<U>, U extends @Nullable Object> F settled(
      F future, @Nullable U value, @Nullable Throwable failure) {
    future.settle(value, failure);
    return future;
  }

  public static <U extends @Nullable Object> CompletableFuture<U> completedFuture(U value) {
    return settled(new CompletableFuture<U>(), value, null);
  }

  public static <U extends @Nullable Object> CompletableFuture<U> failedFuture(Throwable failure) {
    return settled(new CompletableFuture<U>(), null, Objects.requireNonNull(failure));
  }

  public static <U extends @Nullable Object> CompletionStage<U> completedStage(U value) {
    return settled(new MinimalStage<U>(), value, null);
  }

  public static <U extends @Nullable Object> CompletionStage<U> failedStage(Throwable failure) {
    return settled(new MinimalStage<U>(), null, Objects.requireNonNull(failure));
  }

  public static <U extends @Nullable Object> CompletableFuture<U> supplyAsync(
      Supplier<U> supplier, Executor executor) {
    return new CompletableFuture<U>().completeAsync(supplier, executor);
  }

  public static CompletableFuture<@Nullable Void> runAsync(Runnable action, Executor executor) {
    Objects.requireNonNull(action);
    return new CompletableFuture<@Nullable Void>()
        .completeAsync(
            () -> {
              action.run();
              return null;
            },
            executor);
  }

  public static CompletableFuture<@Nullable Void> allOf(CompletableFuture<?>... futures) {
    CompletableFuture<@Nullable Void> all = completedFuture(null);
    for (var future : futures) {
      all = all.afterBoth(future, null, next -> next.settle(null, null));
    }
    return all;
  }

  public static CompletableFuture<@Nullable Object> anyOf(CompletableFuture<?>... futures) {
    var any = new CompletableFuture<@Nullable Object>();
    for (var future : futures) {
      Objects.requireNonNull(future);
    }
    for (var future : futures) {
      future.relayTo(any);
    }
    return any;
  }

  public boolean complete(T result) {
    boolean first = settle(result, null);
    runFollowers();
    return first;
  }

  public boolean completeExceptionally(Throwable failure) {
    boolean first = settle(null, Objects.requireNonNull(failure));
    runFollowers();
    return first;
  }

  public CompletableFuture<T> completeAsync(Supplier<? extends T> supplier, Executor executor) {
    Objects.requireNonNull(supplier);
    executor.execute(
        () -> {
          if (!done) {
            try {
              settle(supplier.get(), null);
            } catch (Throwable e) {
              settle(null, wrapped(e));
            }
          }
          runFollowers();
        });
    return this;
  }

  public void obtrudeValue(T result) {
    done = false;
    complete(result);
  }

  public void obtrudeException(Throwable failure) {
    Objects.requireNonNull(failure);
    done = false;
    completeExceptionally(failure);
  }

  @Override
  public CompletableFuture<T> toCompletableFuture() {
    return this;
  }

  public CompletableFuture<T> copy() {
    return relayTo(this.<T>newIncompleteFuture());
  }

  public CompletionStage<T> minimalCompletionStage() {
    return relayTo(new MinimalStage<T>());
  }

  @Override
  public boolean isDone() {
    return done;
  }

  public boolean isCompletedExceptionally() {
    return error != null;
  }

  @Override
  public boolean isCancelled() {
    return error instanceof CancellationException;
  }

  @Override
  public boolean cancel(boolean mayInterrupt) {
    if (!done) {
      settle(null, new CancellationException());
    }
    runFollowers();
    return isCancelled();
  }

  public T join() {
    if (!done) {
      throw Wait.forever();
    }
    return getNow(value);
  }

  public T getNow(T other) {
    if (error instanceof CancellationException cancelled) {
      throw cancelled;
    }
    if (error != null) {
      throw (CompletionException) wrapped(error);
    }
    return done ? value : other;
  }

  @Override
  public T get() throws ExecutionException {
    if (!done) {
      throw Wait.forever();
    }
    if (error instanceof CancellationException cancelled) {
      throw cancelled;
    }
    if (error != null) {
      boolean wrapped = error instanceof CompletionException && error.getCause() != null;
      throw new ExecutionException(wrapped ? error.getCause() : error);
    }
    return value;
  }

  /** Waits for nothing: what is not there yet will not be when the time is over. */
  @Override
  public T get(long time, TimeUnit unit) throws ExecutionException, TimeoutException {
    Objects.requireNonNull(unit);
    if (!done) {
      throw new TimeoutException();
    }
    return get();
  }

  public int getNumberOfDependents() {
    return followers.size();
  }

  @Override
  public String toString() {
    return super.toString() + "[" + state() + "]";
  }

  private String state() {
    if (done) {
      return error == null ? "Completed normally" : "Completed exceptionally: " + error;
    }
    int count = followers.size();
    return count == 0 ? "Not completed" : "Not completed, " + count + " dependents";
  }
}
