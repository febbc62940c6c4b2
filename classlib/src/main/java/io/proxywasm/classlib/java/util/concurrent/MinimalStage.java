package io.proxywasm.classlib.java.util.concurrent;

import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A future that nobody outside can settle or ask: a stage and nothing more. */
final class MinimalStage<T extends @Nullable Object> extends CompletableFuture<T> {
  @Override
  public <U extends @Nullable Object> CompletableFuture<U> newIncompleteFuture() {
    return new MinimalStage<>();
  }

  @Override
  public CompletableFuture<T> toCompletableFuture() {
    return relayTo(new CompletableFuture<T>());
  }

  @Override
  public T get() {
    throw new UnsupportedOperationException();
  }

  @Override
  public T get(long time, TimeUnit unit) {
    throw new UnsupportedOperationException();
  }

  @Override
  public T getNow(T other) {
    throw new UnsupportedOperationException();
  }

  @Override
  public T join() {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean complete(T result) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean completeExceptionally(Throwable failure) {
    throw new UnsupportedOperationException();
  }

  @Override
  public CompletableFuture<T> completeAsync(Supplier<? extends T> supplier, Executor executor) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean cancel(boolean mayInterrupt) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void obtrudeValue(T result) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void obtrudeException(Throwable failure) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean isDone() {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean isCancelled() {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean isCompletedExceptionally() {
    throw new UnsupportedOperationException();
  }

  @Override
  public int getNumberOfDependents() {
    throw new UnsupportedOperationException();
  }
}
