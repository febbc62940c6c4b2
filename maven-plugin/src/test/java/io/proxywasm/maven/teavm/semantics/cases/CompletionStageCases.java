package io.proxywasm.maven.teavm.semantics.cases;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/** Stages that are only known as such: each way to follow one, at once and by an executor. */
@SuppressWarnings("FutureReturnValueIgnored") // what they do is seen elsewhere
final class CompletionStageCases {
  private static final Executor AT_ONCE = CompletionStageCases::run;

  private CompletionStageCases() {}

  private static void run(Runnable task) {
    Trace.log("executor");
    task.run();
  }

  static List<Case> all() {
    var matrix = new Matrix<CompletionStage<Integer>>();
    matrix
        .on("a stage", () -> CompletableFuture.completedStage(5))
        .on("a failed stage", () -> CompletableFuture.failedStage(new IllegalStateException("bad")))
        .on("an open stage", () -> new CompletableFuture<Integer>().minimalCompletionStage())
        .on("a future", () -> CompletableFuture.completedFuture(5));
    onward(matrix);
    pairs(matrix);
    ends(matrix);
    return matrix.cases();
  }

  private static void onward(Matrix<CompletionStage<Integer>> matrix) {
    matrix
        .run("thenApply", s -> told(s.thenApply(v -> v / 5)))
        .run("thenApply that fails", s -> told(s.thenApply(v -> v / (v - 5))))
        .run("thenApply of null", s -> s.thenApply(null))
        .run("thenApplyAsync", s -> told(s.thenApplyAsync(v -> v + 1, AT_ONCE)))
        .run("thenApplyAsync without an executor", s -> s.thenApplyAsync(v -> v, null))
        .run("thenAccept", s -> told(s.thenAccept(v -> Trace.log("took " + v))))
        .run("thenAcceptAsync", s -> told(s.thenAcceptAsync(v -> Trace.log("" + v), AT_ONCE)))
        .run("thenRun", s -> told(s.thenRun(() -> Trace.log("ran"))))
        .run("thenRunAsync", s -> told(s.thenRunAsync(() -> Trace.log("ran"), AT_ONCE)))
        .run("thenCompose", s -> told(s.thenCompose(v -> CompletableFuture.completedStage(v + 1))))
        .run("thenComposeAsync", s -> told(s.thenComposeAsync(v -> s, AT_ONCE)));
  }

  private static void pairs(Matrix<CompletionStage<Integer>> matrix) {
    CompletionStage<Integer> other = CompletableFuture.completedStage(7);
    matrix
        .run("thenCombine", s -> told(s.thenCombine(other, Integer::sum)))
        .run("thenCombineAsync", s -> told(s.thenCombineAsync(other, Integer::sum, AT_ONCE)))
        .run("thenAcceptBoth", s -> told(s.thenAcceptBoth(other, (a, b) -> Trace.log(a + "" + b))))
        .run(
            "thenAcceptBothAsync",
            s -> told(s.thenAcceptBothAsync(other, (a, b) -> Trace.log(a + "" + b), AT_ONCE)))
        .run("runAfterBoth", s -> told(s.runAfterBoth(other, () -> Trace.log("both"))))
        .run(
            "runAfterBothAsync",
            s -> told(s.runAfterBothAsync(other, () -> Trace.log("both"), AT_ONCE)))
        .run("applyToEither", s -> told(s.applyToEither(other, v -> v + 1)))
        .run("applyToEitherAsync", s -> told(s.applyToEitherAsync(other, v -> v + 1, AT_ONCE)))
        .run("acceptEither", s -> told(s.acceptEither(other, v -> Trace.log("" + v))))
        .run(
            "acceptEitherAsync",
            s -> told(s.acceptEitherAsync(other, v -> Trace.log("" + v), AT_ONCE)))
        .run("runAfterEither", s -> told(s.runAfterEither(other, () -> Trace.log("either"))))
        .run(
            "runAfterEitherAsync",
            s -> told(s.runAfterEitherAsync(other, () -> Trace.log("either"), AT_ONCE)))
        .run("thenCombine with null", s -> s.thenCombine(null, Integer::sum));
  }

  private static void ends(Matrix<CompletionStage<Integer>> matrix) {
    matrix
        .run("handle", s -> told(s.handle((v, e) -> v + " " + e)))
        .run("handleAsync", s -> told(s.handleAsync((v, e) -> v + " " + e, AT_ONCE)))
        .run("whenComplete", s -> told(s.whenComplete((v, e) -> Trace.log(v + " " + e))))
        .run("whenCompleteAsync", s -> told(s.whenCompleteAsync((v, e) -> Trace.log("x"), AT_ONCE)))
        .run("exceptionally", s -> told(s.exceptionally(e -> -1)))
        .run("exceptionallyAsync", s -> told(s.exceptionallyAsync(e -> -1, AT_ONCE)))
        .run(
            "exceptionallyCompose",
            s -> told(s.exceptionallyCompose(e -> CompletableFuture.completedStage(-2))))
        .run(
            "exceptionallyComposeAsync",
            s -> told(s.exceptionallyComposeAsync(e -> CompletableFuture.failedStage(e), AT_ONCE)))
        .run("an executor that refuses", s -> told(s.thenRunAsync(() -> {}, REFUSING)))
        .run("toCompletableFuture", s -> told(s.toCompletableFuture()))
        .run(
            "runAsync by an executor",
            s -> told(CompletableFuture.runAsync(() -> Trace.log("run"), AT_ONCE)))
        .run(
            "runAsync that fails",
            s -> told(CompletableFuture.runAsync(CompletionStageCases::fail, AT_ONCE)))
        .run("runAsync of null", s -> CompletableFuture.runAsync(null, AT_ONCE));
  }

  private static final Executor REFUSING =
      task -> {
        throw new RejectedExecutionException("full");
      };

  private static void fail() {
    throw new CompletionException("why", new IllegalStateException("deep"));
  }

  /** Tells an outcome without waiting for it, and what happened on the way. */
  private static String told(CompletionStage<?> stage) {
    var text = new StringBuilder("open");
    stage.whenComplete(
        (value, e) -> {
          text.setLength(0);
          text.append(value).append(e == null ? "" : " " + Exceptions.describe(e));
        });
    return text + ", " + Trace.logged();
  }
}
