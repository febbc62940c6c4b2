package io.proxywasm.classlib.java.util.concurrent;

import java.util.ArrayDeque;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes the place of {@link java.util.concurrent.CompletableFuture}, on one thread: who asks for
 * what is not there yet gets an exception, since waiting would not end.
 */
@SuppressWarnings("NullAway") // a value is null until it is there
public class CompletableFuture<T extends @Nullable Object>
    implements Future<T>, CompletionStage<T> {
  private static final Executor DIRECT = Runnable::run;

  private final ArrayDeque<Runnable> followers = new ArrayDeque<>();
  private boolean done;
  private T value;
  private @Nullable Throwable error;

  public CompletableFuture() {}

  public static <U extends @Nullable Object> CompletableFuture<U> completedFuture(U value) {
    var future = new CompletableFuture<U>();
    future.complete(value);
    return future;
  }

  public static <U extends @Nullable Object> CompletableFuture<U> failedFuture(Throwable error) {
    var future = new CompletableFuture<U>();
    future.completeExceptionally(error);
    return future;
  }

  public static <U extends @Nullable Object> CompletionStage<U> completedStage(U value) {
    return completedFuture(value);
  }

  public static <U extends @Nullable Object> CompletionStage<U> failedStage(Throwable error) {
    return failedFuture(error);
  }

  public static <U extends @Nullable Object> CompletableFuture<U> supplyAsync(
      Supplier<U> supplier, Executor executor) {
    Objects.requireNonNull(supplier);
    return completedFuture(null).thenApplyAsync(none -> supplier.get(), executor);
  }

  public static CompletableFuture<@Nullable Void> runAsync(Runnable action, Executor executor) {
    return completedFuture(null).thenRunAsync(action, executor);
  }

  public static CompletableFuture<@Nullable Void> allOf(CompletableFuture<?>... futures) {
    CompletableFuture<@Nullable Void> all = completedFuture(null);
    for (var future : futures) {
      all = all.thenCombine(future, (a, b) -> null);
    }
    return all;
  }

  public static CompletableFuture<@Nullable Object> anyOf(CompletableFuture<?>... futures) {
    var any = new CompletableFuture<@Nullable Object>();
    for (var future : futures) {
      future.follow(() -> any.settle(future.value, wrap(future.error)));
    }
    return any;
  }

  public boolean complete(T result) {
    return settle(result, null);
  }

  public boolean completeExceptionally(Throwable failure) {
    return settle(null, Objects.requireNonNull(failure));
  }

  private boolean settle(@Nullable T result, @Nullable Throwable failure) {
    if (done) {
      return false;
    }
    done = true;
    value = result;
    error = failure;
    while (!followers.isEmpty()) {
      followers.pop().run(); // as on the JVM, the last that came is the first
    }
    return true;
  }

  private void follow(Runnable action) {
    if (done) {
      action.run();
    } else {
      followers.push(action);
    }
  }

  /** Says of a failure that it came from an earlier stage. */
  private static @Nullable Throwable wrap(@Nullable Throwable failure) {
    return failure == null || failure instanceof CompletionException
        ? failure
        : new CompletionException(failure);
  }

  /** Makes the future of what a step does when this one is done. */
  private <U extends @Nullable Object> CompletableFuture<U> then(
      Executor executor, Consumer<CompletableFuture<U>> step) {
    Objects.requireNonNull(executor);
    var next = new CompletableFuture<U>();
    Runnable guarded =
        () -> {
          try {
            step.accept(next);
          } catch (Throwable e) {
            next.settle(null, wrap(e));
          }
        };
    follow(() -> executor.execute(guarded));
    return next;
  }

  /** Makes the future of what a step does with this one's value; a failure goes on. */
  private <U extends @Nullable Object> CompletableFuture<U> thenIfRight(
      Executor executor, Consumer<CompletableFuture<U>> step) {
    return then(
        executor,
        next -> {
          if (error == null) {
            step.accept(next);
          } else {
            next.settle(null, wrap(error));
          }
        });
  }

  private static <U extends @Nullable Object> void join(
      CompletableFuture<U> next, CompletionStage<? extends U> stage) {
    var future = stage.toCompletableFuture();
    future.follow(() -> next.settle(future.value, wrap(future.error)));
  }

  @Override
  public <U extends @Nullable Object> CompletableFuture<U> thenApply(
      Function<? super T, ? extends U> function) {
    return thenApplyAsync(function, DIRECT);
  }

  @Override
  public <U extends @Nullable Object> CompletableFuture<U> thenApplyAsync(
      Function<? super T, ? extends U> function, Executor executor) {
    Objects.requireNonNull(function);
    return thenIfRight(executor, next -> next.complete(function.apply(value)));
  }

  @Override
  public CompletableFuture<@Nullable Void> thenAccept(Consumer<? super T> action) {
    return thenAcceptAsync(action, DIRECT);
  }

  @Override
  public CompletableFuture<@Nullable Void> thenAcceptAsync(
      Consumer<? super T> action, Executor executor) {
    Objects.requireNonNull(action);
    return thenIfRight(
        executor,
        next -> {
          action.accept(value);
          next.complete(null);
        });
  }

  @Override
  public CompletableFuture<@Nullable Void> thenRun(Runnable action) {
    return thenRunAsync(action, DIRECT);
  }

  @Override
  public CompletableFuture<@Nullable Void> thenRunAsync(Runnable action, Executor executor) {
    Objects.requireNonNull(action);
    return thenAcceptAsync(result -> action.run(), executor);
  }

  @Override
  public <U extends @Nullable Object, V extends @Nullable Object> CompletableFuture<V> thenCombine(
      CompletionStage<? extends U> other, BiFunction<? super T, ? super U, ? extends V> function) {
    Objects.requireNonNull(function);
    var that = other.toCompletableFuture();
    var both = new CompletableFuture<@Nullable Void>();
    follow(() -> that.follow(() -> both.settle(null, wrap(error == null ? that.error : error))));
    return both.thenApply(none -> function.apply(value, that.value));
  }

  @Override
  public <U extends @Nullable Object> CompletableFuture<U> thenCompose(
      Function<? super T, ? extends CompletionStage<U>> function) {
    return thenComposeAsync(function, DIRECT);
  }

  @Override
  public <U extends @Nullable Object> CompletableFuture<U> thenComposeAsync(
      Function<? super T, ? extends CompletionStage<U>> function, Executor executor) {
    Objects.requireNonNull(function);
    return thenIfRight(executor, next -> join(next, function.apply(value)));
  }

  @Override
  public <U extends @Nullable Object> CompletableFuture<U> handle(
      BiFunction<? super T, @Nullable Throwable, ? extends U> function) {
    return handleAsync(function, DIRECT);
  }

  @Override
  public <U extends @Nullable Object> CompletableFuture<U> handleAsync(
      BiFunction<? super T, @Nullable Throwable, ? extends U> function, Executor executor) {
    Objects.requireNonNull(function);
    return then(executor, next -> next.complete(function.apply(value, error)));
  }

  @Override
  public CompletableFuture<T> whenComplete(
      BiConsumer<? super T, ? super @Nullable Throwable> action) {
    return whenCompleteAsync(action, DIRECT);
  }

  @Override
  public CompletableFuture<T> whenCompleteAsync(
      BiConsumer<? super T, ? super @Nullable Throwable> action, Executor executor) {
    Objects.requireNonNull(action);
    return then(
        executor,
        next -> {
          try {
            action.accept(value, error);
          } catch (Throwable e) {
            if (error == null) {
              throw e;
            }
          }
          next.settle(value, wrap(error));
        });
  }

  @Override
  public CompletableFuture<T> exceptionally(Function<Throwable, ? extends T> function) {
    Objects.requireNonNull(function);
    return then(DIRECT, next -> next.complete(error == null ? value : function.apply(error)));
  }

  @Override
  public CompletableFuture<T> exceptionallyCompose(
      Function<Throwable, ? extends CompletionStage<T>> function) {
    Objects.requireNonNull(function);
    return then(DIRECT, next -> join(next, error == null ? this : function.apply(error)));
  }

  @Override
  public CompletableFuture<T> toCompletableFuture() {
    return this;
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
    settle(null, done ? null : new CancellationException());
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
      throw (CompletionException) wrap(error);
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
}
