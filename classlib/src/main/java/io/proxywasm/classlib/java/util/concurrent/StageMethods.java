package io.proxywasm.classlib.java.util.concurrent;

import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The methods of {@link CompletionStage}: what to do with a future's outcome. */
@SuppressWarnings("NullAway") // a value is null until it is there
abstract class StageMethods<T extends @Nullable Object> extends Stages<T>
    implements CompletionStage<T> {
  @Override
  public <U extends @Nullable Object> CompletableFuture<U> thenApply(
      Function<? super T, ? extends U> function) {
    return apply(function, null);
  }

  @Override
  public <U extends @Nullable Object> CompletableFuture<U> thenApplyAsync(
      Function<? super T, ? extends U> function, Executor executor) {
    return apply(function, Objects.requireNonNull(executor));
  }

  private <U extends @Nullable Object> CompletableFuture<U> apply(
      Function<? super T, ? extends U> function, @Nullable Executor executor) {
    Objects.requireNonNull(function);
    return afterSuccess(executor, next -> next.settle(function.apply(value), null));
  }

  @Override
  public CompletableFuture<@Nullable Void> thenAccept(Consumer<? super T> action) {
    return accept(action, null);
  }

  @Override
  public CompletableFuture<@Nullable Void> thenAcceptAsync(
      Consumer<? super T> action, Executor executor) {
    return accept(action, Objects.requireNonNull(executor));
  }

  private CompletableFuture<@Nullable Void> accept(
      Consumer<? super T> action, @Nullable Executor executor) {
    Objects.requireNonNull(action);
    return afterSuccess(
        executor,
        next -> {
          action.accept(value);
          next.settle(null, null);
        });
  }

  @Override
  public CompletableFuture<@Nullable Void> thenRun(Runnable action) {
    return run(action, null);
  }

  @Override
  public CompletableFuture<@Nullable Void> thenRunAsync(Runnable action, Executor executor) {
    return run(action, Objects.requireNonNull(executor));
  }

  private CompletableFuture<@Nullable Void> run(Runnable action, @Nullable Executor executor) {
    Objects.requireNonNull(action);
    return accept(result -> action.run(), executor);
  }

  @Override
  public <U extends @Nullable Object, V extends @Nullable Object> CompletableFuture<V> thenCombine(
      CompletionStage<? extends U> other, BiFunction<? super T, ? super U, ? extends V> function) {
    return combine(other, function, null);
  }

  @Override
  public <U extends @Nullable Object, V extends @Nullable Object>
      CompletableFuture<V> thenCombineAsync(
          CompletionStage<? extends U> other,
          BiFunction<? super T, ? super U, ? extends V> function,
          Executor executor) {
    return combine(other, function, Objects.requireNonNull(executor));
  }

  private <U extends @Nullable Object, V extends @Nullable Object> CompletableFuture<V> combine(
      CompletionStage<? extends U> other,
      BiFunction<? super T, ? super U, ? extends V> function,
      @Nullable Executor executor) {
    Objects.requireNonNull(function);
    CompletableFuture<? extends U> that = other.toCompletableFuture();
    return afterBoth(that, executor, next -> next.settle(function.apply(value, that.value), null));
  }

  @Override
  public <U extends @Nullable Object> CompletableFuture<@Nullable Void> thenAcceptBoth(
      CompletionStage<? extends U> other, BiConsumer<? super T, ? super U> action) {
    return acceptBoth(other, action, null);
  }

  @Override
  public <U extends @Nullable Object> CompletableFuture<@Nullable Void> thenAcceptBothAsync(
      CompletionStage<? extends U> other,
      BiConsumer<? super T, ? super U> action,
      Executor executor) {
    return acceptBoth(other, action, Objects.requireNonNull(executor));
  }

  private <U extends @Nullable Object> CompletableFuture<@Nullable Void> acceptBoth(
      CompletionStage<? extends U> other,
      BiConsumer<? super T, ? super U> action,
      @Nullable Executor executor) {
    Objects.requireNonNull(action);
    return combine(
        other,
        (mine, others) -> {
          action.accept(mine, others);
          return null;
        },
        executor);
  }

  @Override
  public CompletableFuture<@Nullable Void> runAfterBoth(CompletionStage<?> other, Runnable action) {
    return runBoth(other, action, null);
  }

  @Override
  public CompletableFuture<@Nullable Void> runAfterBothAsync(
      CompletionStage<?> other, Runnable action, Executor executor) {
    return runBoth(other, action, Objects.requireNonNull(executor));
  }

  private CompletableFuture<@Nullable Void> runBoth(
      CompletionStage<?> other, Runnable action, @Nullable Executor executor) {
    Objects.requireNonNull(action);
    return acceptBoth(other, (mine, others) -> action.run(), executor);
  }

  @Override
  public <U extends @Nullable Object> CompletableFuture<U> applyToEither(
      CompletionStage<? extends T> other, Function<? super T, U> function) {
    return applyEither(other, function, null);
  }

  @Override
  public <U extends @Nullable Object> CompletableFuture<U> applyToEitherAsync(
      CompletionStage<? extends T> other, Function<? super T, U> function, Executor executor) {
    return applyEither(other, function, Objects.requireNonNull(executor));
  }

  private <U extends @Nullable Object> CompletableFuture<U> applyEither(
      CompletionStage<? extends T> other,
      Function<? super T, U> function,
      @Nullable Executor executor) {
    Objects.requireNonNull(function);
    CompletableFuture<? extends T> that = other.toCompletableFuture();
    return afterEither(
        that, executor, next -> next.settle(function.apply(done ? value : that.value), null));
  }

  @Override
  public CompletableFuture<@Nullable Void> acceptEither(
      CompletionStage<? extends T> other, Consumer<? super T> action) {
    return acceptFirst(other, action, null);
  }

  @Override
  public CompletableFuture<@Nullable Void> acceptEitherAsync(
      CompletionStage<? extends T> other, Consumer<? super T> action, Executor executor) {
    return acceptFirst(other, action, Objects.requireNonNull(executor));
  }

  private CompletableFuture<@Nullable Void> acceptFirst(
      CompletionStage<? extends T> other, Consumer<? super T> action, @Nullable Executor executor) {
    Objects.requireNonNull(action);
    return applyEither(
        other,
        first -> {
          action.accept(first);
          return null;
        },
        executor);
  }

  @Override
  public CompletableFuture<@Nullable Void> runAfterEither(
      CompletionStage<?> other, Runnable action) {
    return runEither(other, action, null);
  }

  @Override
  public CompletableFuture<@Nullable Void> runAfterEitherAsync(
      CompletionStage<?> other, Runnable action, Executor executor) {
    return runEither(other, action, Objects.requireNonNull(executor));
  }

  private CompletableFuture<@Nullable Void> runEither(
      CompletionStage<?> other, Runnable action, @Nullable Executor executor) {
    Objects.requireNonNull(action);
    return afterEither(
        other.toCompletableFuture(),
        executor,
        next -> {
          action.run();
          next.settle(null, null);
        });
  }

  @Override
  public <U extends @Nullable Object> CompletableFuture<U> thenCompose(
      Function<? super T, ? extends CompletionStage<U>> function) {
    return compose(function, null);
  }

  @Override
  public <U extends @Nullable Object> CompletableFuture<U> thenComposeAsync(
      Function<? super T, ? extends CompletionStage<U>> function, Executor executor) {
    return compose(function, Objects.requireNonNull(executor));
  }

  private <U extends @Nullable Object> CompletableFuture<U> compose(
      Function<? super T, ? extends CompletionStage<U>> function, @Nullable Executor executor) {
    Objects.requireNonNull(function);
    return afterSuccess(
        executor, next -> function.apply(value).toCompletableFuture().relayTo(next));
  }

  @Override
  public <U extends @Nullable Object> CompletableFuture<U> handle(
      BiFunction<? super T, @Nullable Throwable, ? extends U> function) {
    return handled(function, null);
  }

  @Override
  public <U extends @Nullable Object> CompletableFuture<U> handleAsync(
      BiFunction<? super T, @Nullable Throwable, ? extends U> function, Executor executor) {
    return handled(function, Objects.requireNonNull(executor));
  }

  private <U extends @Nullable Object> CompletableFuture<U> handled(
      BiFunction<? super T, @Nullable Throwable, ? extends U> function,
      @Nullable Executor executor) {
    Objects.requireNonNull(function);
    return afterAny(executor, next -> next.settle(function.apply(value, error), null));
  }

  @Override
  public CompletableFuture<T> whenComplete(
      BiConsumer<? super T, ? super @Nullable Throwable> action) {
    return completed(action, null);
  }

  @Override
  public CompletableFuture<T> whenCompleteAsync(
      BiConsumer<? super T, ? super @Nullable Throwable> action, Executor executor) {
    return completed(action, Objects.requireNonNull(executor));
  }

  private CompletableFuture<T> completed(
      BiConsumer<? super T, ? super @Nullable Throwable> action, @Nullable Executor executor) {
    Objects.requireNonNull(action);
    return afterAny(
        executor,
        next -> {
          try {
            action.accept(value, error);
          } catch (Throwable e) {
            if (error == null) {
              throw e;
            } else if (error != e) {
              error.addSuppressed(e);
            }
          }
          relayTo(next);
        });
  }

  @Override
  public CompletableFuture<T> exceptionally(Function<Throwable, ? extends T> function) {
    return recovered(function, null);
  }

  @Override
  public CompletableFuture<T> exceptionallyAsync(
      Function<Throwable, ? extends T> function, Executor executor) {
    return recovered(function, Objects.requireNonNull(executor));
  }

  private CompletableFuture<T> recovered(
      Function<Throwable, ? extends T> function, @Nullable Executor executor) {
    Objects.requireNonNull(function);
    return onFailure(executor, next -> next.settle(function.apply(error), null))
        .begunWithExecutor();
  }

  @Override
  public CompletableFuture<T> exceptionallyCompose(
      Function<Throwable, ? extends CompletionStage<T>> function) {
    return recomposed(function, null);
  }

  @Override
  public CompletableFuture<T> exceptionallyComposeAsync(
      Function<Throwable, ? extends CompletionStage<T>> function, Executor executor) {
    return recomposed(function, Objects.requireNonNull(executor));
  }

  private CompletableFuture<T> recomposed(
      Function<Throwable, ? extends CompletionStage<T>> function, @Nullable Executor executor) {
    Objects.requireNonNull(function);
    return onFailure(executor, next -> function.apply(error).toCompletableFuture().relayTo(next))
        .begun();
  }
}
