package io.proxywasm.classlib.java.util.concurrent;

import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is to be done, once, when other futures are settled. */
final class Stage<T extends @Nullable Object> implements Outcome.Follower {
  private final CompletableFuture<T> next;
  private final BooleanSupplier ready;
  private final BooleanSupplier passes;
  private final @Nullable Executor executor;
  private final Consumer<CompletableFuture<T>> step;
  private final Outcome<?>[] awaited;
  private boolean taken;

  /**
   * Takes the parts of a stage.
   *
   * @param ready tells whether the other futures are settled
   * @param passes tells whether the outcome is one that goes on as it is, past the executor
   * @param executor takes the step; null takes it at once
   * @param step settles the next future
   * @param awaited the other futures
   */
  Stage(
      CompletableFuture<T> next,
      BooleanSupplier ready,
      BooleanSupplier passes,
      @Nullable Executor executor,
      Consumer<CompletableFuture<T>> step,
      Outcome<?>... awaited) {
    this.next = next;
    this.ready = ready;
    this.passes = passes;
    this.executor = executor;
    this.step = step;
    this.awaited = awaited;
  }

  /** Returns the future this stage settles, having settled it if it can be already. */
  CompletableFuture<T> begun() {
    if (ready.getAsBoolean()) {
      follow();
      return next;
    }
    for (var each : awaited) {
      if (!each.done) {
        each.followers.push(this);
      }
    }
    return next;
  }

  /** Begins the same, and uses the executor even for what goes on as it is if that is there. */
  CompletableFuture<T> begunWithExecutor() {
    if (executor == null || !ready.getAsBoolean()) {
      return begun();
    }
    hand(executor);
    return next;
  }

  @Override
  public @Nullable Outcome<?> follow() {
    if (taken || !ready.getAsBoolean()) {
      return null;
    }
    taken = true;
    if (executor != null && !next.done && !passes.getAsBoolean()) {
      return hand(executor);
    }
    take();
    return next;
  }

  private @Nullable Outcome<?> hand(Executor to) {
    try {
      to.execute(
          () -> {
            take();
            for (int i = awaited.length - 1; i >= 0; i--) {
              if (awaited[i].done) {
                awaited[i].runFollowers(); // the JDK's order
              }
            }
            next.runFollowers();
          });
      return null;
    } catch (Throwable e) {
      next.settle(null, Outcome.wrapped(e));
      return next;
    }
  }

  /** Does nothing for a future that someone else has settled. */
  private void take() {
    if (!next.done) {
      try {
        step.accept(next);
      } catch (Throwable e) {
        next.settle(null, Outcome.wrapped(e));
      }
    }
  }
}
