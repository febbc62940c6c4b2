package io.proxywasm.classlib.java.util.concurrent;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The ways in which one future follows others. */
abstract class Stages<T extends @Nullable Object> extends Outcome<T> {
  public abstract <U extends @Nullable Object> CompletableFuture<U> newIncompleteFuture();

  /** Takes a step when this future is settled, whether it failed or not. */
  final <U extends @Nullable Object> CompletableFuture<U> afterAny(
      @Nullable Executor executor, Consumer<CompletableFuture<U>> step) {
    return new Stage<>(this.<U>newIncompleteFuture(), () -> done, () -> false, executor, step, this)
        .begun();
  }

  /** Takes a step when this future has not failed; a failure goes on. */
  final <U extends @Nullable Object> CompletableFuture<U> afterSuccess(
      @Nullable Executor executor, Consumer<CompletableFuture<U>> step) {
    return new Stage<>(
            this.<U>newIncompleteFuture(),
            () -> done,
            () -> error != null,
            executor,
            next -> step(next, error, step),
            this)
        .begun();
  }

  private static <U extends @Nullable Object> void step(
      CompletableFuture<U> next, @Nullable Throwable failure, Consumer<CompletableFuture<U>> step) {
    if (failure == null) {
      step.accept(next);
    } else {
      next.settle(null, wrapped(failure));
    }
  }

  /** Makes what takes a step when this future has failed; a value goes on. */
  final Stage<T> onFailure(@Nullable Executor executor, Consumer<CompletableFuture<T>> step) {
    return new Stage<>(
        this.<T>newIncompleteFuture(),
        () -> done,
        () -> error == null,
        executor,
        next -> {
          if (error == null) {
            next.settle(value, null);
          } else {
            step.accept(next);
          }
        },
        this);
  }

  /** Takes a step when neither future has failed. */
  final <U extends @Nullable Object> CompletableFuture<U> afterBoth(
      CompletableFuture<?> other,
      @Nullable Executor executor,
      Consumer<CompletableFuture<U>> step) {
    return new Stage<>(
            this.<U>newIncompleteFuture(),
            () -> done && other.done,
            () -> error != null || other.error != null,
            executor,
            next -> step(next, error == null ? other.error : error, step),
            this,
            other)
        .begunWithExecutor();
  }

  /** Takes a step when the first of two futures is settled, unless that one failed. */
  final <U extends @Nullable Object> CompletableFuture<U> afterEither(
      CompletableFuture<?> other,
      @Nullable Executor executor,
      Consumer<CompletableFuture<U>> step) {
    return new Stage<>(
            this.<U>newIncompleteFuture(),
            () -> done || other.done,
            () -> (done ? error : other.error) != null,
            executor,
            next -> step(next, done ? error : other.error, step),
            this,
            other)
        .begun();
  }

  /** Settles another future as this one is, now or later. */
  final <F extends Outcome<? super T>> F relayTo(F next) {
    if (done) {
      settle(next);
    } else {
      followers.push(
          () -> {
            settle(next);
            return next;
          });
    }
    return next;
  }

  private void settle(Outcome<? super T> next) {
    next.settle(value, wrapped(error));
  }
}
