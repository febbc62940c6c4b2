package io.proxywasm.classlib.java.util.concurrent;

import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes the place of {@link java.util.concurrent.CompletionStage}. What needs a pool of threads is
 * not there: give an executor.
 */
public interface CompletionStage<T extends @Nullable Object> {
  <U extends @Nullable Object> CompletionStage<U> thenApply(
      Function<? super T, ? extends U> function);

  <U extends @Nullable Object> CompletionStage<U> thenApplyAsync(
      Function<? super T, ? extends U> function, Executor executor);

  CompletionStage<@Nullable Void> thenAccept(Consumer<? super T> action);

  CompletionStage<@Nullable Void> thenAcceptAsync(Consumer<? super T> action, Executor executor);

  CompletionStage<@Nullable Void> thenRun(Runnable action);

  CompletionStage<@Nullable Void> thenRunAsync(Runnable action, Executor executor);

  <U extends @Nullable Object, V extends @Nullable Object> CompletionStage<V> thenCombine(
      CompletionStage<? extends U> other, BiFunction<? super T, ? super U, ? extends V> function);

  <U extends @Nullable Object, V extends @Nullable Object> CompletionStage<V> thenCombineAsync(
      CompletionStage<? extends U> other,
      BiFunction<? super T, ? super U, ? extends V> function,
      Executor executor);

  <U extends @Nullable Object> CompletionStage<@Nullable Void> thenAcceptBoth(
      CompletionStage<? extends U> other, BiConsumer<? super T, ? super U> action);

  <U extends @Nullable Object> CompletionStage<@Nullable Void> thenAcceptBothAsync(
      CompletionStage<? extends U> other,
      BiConsumer<? super T, ? super U> action,
      Executor executor);

  CompletionStage<@Nullable Void> runAfterBoth(CompletionStage<?> other, Runnable action);

  CompletionStage<@Nullable Void> runAfterBothAsync(
      CompletionStage<?> other, Runnable action, Executor executor);

  <U extends @Nullable Object> CompletionStage<U> applyToEither(
      CompletionStage<? extends T> other, Function<? super T, U> function);

  <U extends @Nullable Object> CompletionStage<U> applyToEitherAsync(
      CompletionStage<? extends T> other, Function<? super T, U> function, Executor executor);

  CompletionStage<@Nullable Void> acceptEither(
      CompletionStage<? extends T> other, Consumer<? super T> action);

  CompletionStage<@Nullable Void> acceptEitherAsync(
      CompletionStage<? extends T> other, Consumer<? super T> action, Executor executor);

  CompletionStage<@Nullable Void> runAfterEither(CompletionStage<?> other, Runnable action);

  CompletionStage<@Nullable Void> runAfterEitherAsync(
      CompletionStage<?> other, Runnable action, Executor executor);

  <U extends @Nullable Object> CompletionStage<U> thenCompose(
      Function<? super T, ? extends CompletionStage<U>> function);

  <U extends @Nullable Object> CompletionStage<U> thenComposeAsync(
      Function<? super T, ? extends CompletionStage<U>> function, Executor executor);

  <U extends @Nullable Object> CompletionStage<U> handle(
      BiFunction<? super T, @Nullable Throwable, ? extends U> function);

  <U extends @Nullable Object> CompletionStage<U> handleAsync(
      BiFunction<? super T, @Nullable Throwable, ? extends U> function, Executor executor);

  CompletionStage<T> whenComplete(BiConsumer<? super T, ? super @Nullable Throwable> action);

  CompletionStage<T> whenCompleteAsync(
      BiConsumer<? super T, ? super @Nullable Throwable> action, Executor executor);

  CompletionStage<T> exceptionally(Function<Throwable, ? extends T> function);

  CompletionStage<T> exceptionallyAsync(
      Function<Throwable, ? extends T> function, Executor executor);

  CompletionStage<T> exceptionallyCompose(
      Function<Throwable, ? extends CompletionStage<T>> function);

  CompletionStage<T> exceptionallyComposeAsync(
      Function<Throwable, ? extends CompletionStage<T>> function, Executor executor);

  CompletableFuture<T> toCompletableFuture();
}
