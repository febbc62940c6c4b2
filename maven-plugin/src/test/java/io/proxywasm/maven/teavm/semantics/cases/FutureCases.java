package io.proxywasm.maven.teavm.semantics.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;

/** Futures that follow others: which outcome goes on, in which order, and by whose executor. */
@SuppressWarnings("FutureReturnValueIgnored") // what is odd is what is tried
final class FutureCases {
  private FutureCases() {}

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    for (String other : List.of("there", "failed", "open")) {
      cases.addAll(pairs(other));
    }
    cases.addAll(later());
    cases.addAll(alone());
    cases.addAll(minimal());
    cases.addAll(orders());
    return cases;
  }

  private static Supplier<CompletableFuture<Integer>> maker(String state) {
    return switch (state) {
      case "there" -> () -> CompletableFuture.completedFuture(5);
      case "null" -> () -> CompletableFuture.completedFuture(null);
      case "failed" -> () -> CompletableFuture.failedFuture(new IllegalStateException("bad"));
      case "wrapped" ->
          () ->
              CompletableFuture.failedFuture(
                  new CompletionException("why", new IllegalStateException("deep")));
      case "bare" -> () -> CompletableFuture.failedFuture(new BareCompletion());
      case "cancelled" ->
          () -> {
            var future = new CompletableFuture<Integer>();
            future.cancel(false);
            return future;
          };
      default -> CompletableFuture::new;
    };
  }

  private static final class BareCompletion extends CompletionException {
    private static final long serialVersionUID = 1;

    BareCompletion() {
      super("bare");
    }
  }

  private static Matrix<CompletableFuture<Integer>> states() {
    var matrix = new Matrix<CompletableFuture<Integer>>();
    for (String each : List.of("there", "null", "failed", "wrapped", "bare", "cancelled", "open")) {
      matrix.on(each, maker(each));
    }
    return matrix;
  }

  /** Tells an outcome without waiting for it. */
  private static String outcome(CompletionStage<?> stage) {
    var text = new StringBuilder("open");
    stage.whenComplete(
        (value, e) -> {
          text.setLength(0);
          text.append(value).append(e == null ? "" : " " + Exceptions.describe(e));
        });
    return withoutReason(text.toString());
  }

  /** Leaves out what the virtual machine tells of a null. */
  private static String withoutReason(String text) {
    return text.replaceAll("(NullPointerException): [^,]*", "$1");
  }

  /** Runs what it is given, and tells. */
  private static final class Told implements Executor {
    private int count;

    @Override
    public void execute(Runnable action) {
      count++;
      action.run();
    }

    String told(CompletionStage<?> stage) {
      return outcome(stage) + ", " + count;
    }
  }

  private static List<Case> pairs(String state) {
    var other = maker(state);
    return states()
        .run("thenCombine " + state, f -> outcome(f.thenCombine(other.get(), Integer::sum)))
        .run(
            "thenCombineAsync " + state,
            f -> {
              var told = new Told();
              return told.told(f.thenCombineAsync(other.get(), (a, b) -> a - b, told));
            })
        .run(
            "thenAcceptBoth " + state,
            f -> outcome(f.thenAcceptBoth(other.get(), (a, b) -> given(a + b))))
        .run(
            "thenAcceptBothAsync " + state,
            f -> {
              var told = new Told();
              return told.told(f.thenAcceptBothAsync(other.get(), (a, b) -> given(b), told));
            })
        .run("runAfterBoth " + state, f -> outcome(f.runAfterBoth(other.get(), () -> given(1))))
        .run(
            "runAfterBothAsync " + state,
            f -> {
              var told = new Told();
              return told.told(f.runAfterBothAsync(other.get(), () -> given(1), told));
            })
        .run("applyToEither " + state, f -> outcome(f.applyToEither(other.get(), v -> v + 1)))
        .run(
            "applyToEitherAsync " + state,
            f -> {
              var told = new Told();
              return told.told(f.applyToEitherAsync(other.get(), v -> v + 1, told));
            })
        .run("acceptEither " + state, f -> outcome(f.acceptEither(other.get(), FutureCases::given)))
        .run(
            "acceptEitherAsync " + state,
            f -> {
              var told = new Told();
              return told.told(f.acceptEitherAsync(other.get(), FutureCases::given, told));
            })
        .run("runAfterEither " + state, f -> outcome(f.runAfterEither(other.get(), () -> given(1))))
        .run(
            "runAfterEitherAsync " + state,
            f -> {
              var told = new Told();
              return told.told(f.runAfterEitherAsync(other.get(), () -> given(1), told));
            })
        .run("allOf " + state, f -> outcome(CompletableFuture.allOf(f, other.get(), f)))
        .run("anyOf " + state, f -> outcome(CompletableFuture.anyOf(f, other.get())))
        .run(
            "anyOf of the other first, " + state,
            f -> outcome(CompletableFuture.anyOf(other.get(), f)))
        .cases();
  }

  private static void given(int value) {
    if (value == 10) {
      throw new IllegalArgumentException("ten");
    }
  }

  /** What follows an open future, and what becomes of it when that is settled. */
  private static List<Case> later() {
    return List.of(
        new Case("both, the other later", () -> settledLater(true, 5, 6)),
        new Case("both, the other first", () -> settledLater(false, 5, 6)),
        new Case("both, then a failing sum", () -> settledLater(true, 5, 5)),
        new Case("either fails first", FutureCases::eitherFails),
        new Case("anyOf later", FutureCases::anyLater),
        new Case("allOf later", FutureCases::allLater),
        new Case("allOf of none", () -> outcome(CompletableFuture.allOf())),
        new Case("anyOf of none", () -> outcome(CompletableFuture.anyOf())),
        new Case(
            "anyOf of null",
            () -> CompletableFuture.anyOf(new CompletableFuture<>(), Opaque.of(nothing()))),
        new Case("allOf of null", () -> CompletableFuture.allOf(Opaque.of(nothing()))),
        new Case("compose, the inner later", FutureCases::composedLater),
        new Case("a follower settled by someone else", FutureCases::settledBefore),
        new Case("both of the same", () -> sameTwice()),
        new Case("an executor that refuses", FutureCases::refused),
        new Case("an executor that refuses later", FutureCases::refusedLater),
        new Case("an executor that waits", FutureCases::waits));
  }

  private static CompletableFuture<?> nothing() {
    return null;
  }

  private static String settledLater(boolean mine, int first, int second) {
    var one = new CompletableFuture<Integer>();
    var two = new CompletableFuture<Integer>();
    var sum = one.thenAcceptBoth(two, (a, b) -> given(a + b));
    String text = one.getNumberOfDependents() + "" + two.getNumberOfDependents() + outcome(sum);
    (mine ? one : two).complete(first);
    text += " " + outcome(sum);
    (mine ? two : one).complete(second);
    return text + " " + outcome(sum);
  }

  private static String eitherFails() {
    var one = new CompletableFuture<Integer>();
    var two = new CompletableFuture<Integer>();
    var first = one.applyToEither(two, v -> v);
    two.completeExceptionally(new IllegalStateException("two"));
    one.complete(1);
    return outcome(first);
  }

  private static String anyLater() {
    var one = new CompletableFuture<Integer>();
    var two = new CompletableFuture<Integer>();
    var any = CompletableFuture.anyOf(one, two);
    two.complete(2);
    one.complete(1);
    return outcome(any);
  }

  private static String allLater() {
    var one = new CompletableFuture<Integer>();
    var two = new CompletableFuture<Integer>();
    var all = CompletableFuture.allOf(one, two);
    two.completeExceptionally(new IllegalStateException("two"));
    String text = outcome(all);
    one.completeExceptionally(new IllegalStateException("one"));
    return text + " " + outcome(all);
  }

  private static String composedLater() {
    var inner = new CompletableFuture<Integer>();
    var composed = CompletableFuture.completedFuture(1).thenCompose(v -> inner);
    String text = outcome(composed);
    inner.completeExceptionally(new IllegalStateException("inner"));
    return text + " " + outcome(composed);
  }

  private static String settledBefore() {
    var log = new StringBuilder();
    var first = new CompletableFuture<Integer>();
    var second = first.thenApply(v -> log.append("called").length());
    second.complete(7);
    first.complete(1);
    return log + outcome(second);
  }

  private static String sameTwice() {
    var one = new CompletableFuture<Integer>();
    var sum = one.thenCombine(one, Integer::sum);
    String text = one.getNumberOfDependents() + " ";
    one.complete(4);
    return text + outcome(sum);
  }

  private static void refuse(Runnable action) {
    throw new RejectedExecutionException("no room");
  }

  private static String refused() {
    return outcome(
        CompletableFuture.completedFuture(1).thenApplyAsync(v -> v, FutureCases::refuse));
  }

  private static String refusedLater() {
    var one = new CompletableFuture<Integer>();
    var next = one.thenRunAsync(() -> {}, FutureCases::refuse);
    one.complete(1);
    return outcome(next);
  }

  private static String waits() {
    var waiting = new ArrayList<Runnable>();
    var log = new StringBuilder();
    var next = CompletableFuture.supplyAsync(() -> log.append("a").length(), waiting::add);
    next.thenAccept(v -> log.append("b"));
    next.thenAccept(v -> log.append("c"));
    log.append(waiting.size());
    waiting.get(0).run();
    waiting.get(0).run();
    return log + outcome(next);
  }

  private static List<Case> alone() {
    return states()
        .run("copy", f -> outcome(f.copy()) + (f.copy() == f))
        .run("minimalCompletionStage", f -> outcome(f.minimalCompletionStage()))
        .run("toCompletableFuture", f -> f.toCompletableFuture() == f)
        .run("completeExceptionally", f -> f.completeExceptionally(new Error("e")) + outcome(f))
        .run("completeExceptionally of null", f -> f.completeExceptionally(null))
        .run("completeAsync", f -> outcome(f.completeAsync(() -> 8, Runnable::run)))
        .run("completeAsync fails", f -> outcome(f.completeAsync(() -> 1 / zero(), Runnable::run)))
        .run("obtrudeValue", FutureCases::obtruded)
        .run("obtrudeException", FutureCases::obtrudedException)
        .run("obtrudeException of null", f -> AtomicCases.done(() -> f.obtrudeException(null), ""))
        .run("getNumberOfDependents", f -> f.getNumberOfDependents())
        .run("toString", f -> state(f))
        .run("exceptionallyCompose", f -> outcome(f.exceptionallyCompose(e -> f.copy())))
        .run("exceptionallyCompose null", f -> outcome(f.exceptionallyCompose(e -> null)))
        .run(
            "exceptionallyComposeAsync",
            f -> {
              var told = new Told();
              return told.told(f.exceptionallyComposeAsync(e -> maker("there").get(), told));
            })
        .run(
            "exceptionallyAsync",
            f -> {
              var told = new Told();
              return told.told(f.exceptionallyAsync(e -> -1, told));
            })
        .run("exceptionally fails", f -> outcome(f.exceptionally(e -> 1 / zero())))
        .run(
            "handleAsync",
            f -> {
              var told = new Told();
              return told.told(f.handleAsync((v, e) -> v, told));
            })
        .run(
            "whenCompleteAsync",
            f -> {
              var told = new Told();
              return told.told(f.whenCompleteAsync((v, e) -> {}, told));
            })
        .run("whenComplete fails", FutureCases::suppressed)
        .run(
            "thenApplyAsync",
            f -> {
              var told = new Told();
              return told.told(f.thenApplyAsync(v -> v + 1, told));
            })
        .run(
            "thenAcceptAsync",
            f -> {
              var told = new Told();
              return told.told(f.thenAcceptAsync(v -> given(v + 5), told));
            })
        .run(
            "thenRunAsync",
            f -> {
              var told = new Told();
              return told.told(f.thenRunAsync(() -> {}, told));
            })
        .run(
            "thenComposeAsync",
            f -> {
              var told = new Told();
              return told.told(f.thenComposeAsync(v -> maker("failed").get(), told));
            })
        .run("thenCompose null", f -> outcome(f.thenCompose(v -> null)))
        .run("an executor of null", f -> f.thenRunAsync(() -> {}, null))
        .run("newIncompleteFuture", f -> outcome(f.newIncompleteFuture()))
        .run("own futures", FutureCases::own)
        .cases();
  }

  private static int zero() {
    return Opaque.of(0);
  }

  private static String obtruded(CompletableFuture<Integer> future) {
    var before = future.thenApply(v -> v + 1);
    future.obtrudeValue(9);
    return outcome(future) + " " + outcome(before);
  }

  private static String obtrudedException(CompletableFuture<Integer> future) {
    var before = future.thenApply(v -> v + 1);
    future.obtrudeException(new IllegalStateException("obtruded"));
    return outcome(future) + " " + outcome(before);
  }

  private static String suppressed(CompletableFuture<Integer> future) {
    var thrown = new ArrayList<Throwable>();
    future
        .whenComplete(
            (value, e) -> {
              throw new IllegalArgumentException("worse");
            })
        .whenComplete((value, e) -> thrown.add(e));
    if (thrown.isEmpty()) {
      return "open";
    }
    var e = thrown.get(0);
    var cause = e.getCause();
    return Exceptions.describe(e)
        + e.getSuppressed().length
        + (cause == null ? "" : cause.getSuppressed().length);
  }

  private static final class Own extends CompletableFuture<Object> {
    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
      @SuppressWarnings("unchecked")
      var own = (CompletableFuture<U>) new Own();
      return own;
    }
  }

  private static String own(CompletableFuture<Integer> future) {
    var own = new Own();
    future.thenAccept(own::complete);
    return (own.thenApply(v -> v) instanceof Own) + "" + (own.copy() instanceof Own) + outcome(own);
  }

  /** Stages that are no more than that. */
  private static List<Case> minimal() {
    return new Matrix<CompletableFuture<Integer>>()
        .on(
            "a completed stage",
            () -> (CompletableFuture<Integer>) CompletableFuture.completedStage(5))
        .on(
            "a failed stage",
            () ->
                (CompletableFuture<Integer>)
                    CompletableFuture.<Integer>failedStage(new IllegalStateException("bad")))
        .run("outcome", FutureCases::outcome)
        .run("join", f -> f.join())
        .run("get", f -> f.get())
        .run("get in time", f -> f.get(1, java.util.concurrent.TimeUnit.DAYS))
        .run("getNow", f -> f.getNow(1))
        .run("complete", f -> f.complete(1))
        .run("completeAsync", f -> f.completeAsync(() -> 1, Runnable::run))
        .run("completeExceptionally", f -> f.completeExceptionally(new Error()))
        .run("cancel", f -> f.cancel(true))
        .run("isDone", f -> f.isDone())
        .run("isCancelled", f -> f.isCancelled())
        .run("isCompletedExceptionally", f -> f.isCompletedExceptionally())
        .run("getNumberOfDependents", f -> f.getNumberOfDependents())
        .run("obtrudeValue", f -> AtomicCases.done(() -> f.obtrudeValue(1), ""))
        .run("obtrudeException", f -> AtomicCases.done(() -> f.obtrudeException(null), ""))
        .run("toCompletableFuture", f -> outcome(f.toCompletableFuture().copy()))
        .run("asked", f -> f.toCompletableFuture().getNow(3))
        .run("thenApply", f -> f.thenApply(v -> v + 1).join())
        .run("followed", f -> outcome(f.thenApply(v -> v + 1)))
        .run("toString", f -> state(f))
        .cases();
  }

  /** JDK 17 shows an exception with its message, JDK 25 its class. */
  private static String state(CompletionStage<?> stage) {
    return stage
        .toString()
        .replaceFirst(".*\\[", "[")
        .replaceFirst("(exceptionally: [^:\\]]*).*", "$1");
  }

  private static List<Case> orders() {
    return List.of(
        new Case("order of followers' followers", () -> order(false)),
        new Case("order of executed followers", () -> order(true)),
        new Case("a follower that adds followers", FutureCases::adding),
        new Case("a long chain", () -> chain(5_000)),
        new Case("a long chain of both", FutureCases::ladder));
  }

  private static String order(boolean executed) {
    var log = new StringBuilder();
    var root = new CompletableFuture<String>();
    Executor executor = Runnable::run;
    for (int i = 0; i < 3; i++) {
      String name = "" + i;
      var next =
          executed
              ? root.thenRunAsync(() -> log.append(name), executor)
              : root.thenRun(() -> log.append(name));
      for (int j = 0; j < 3; j++) {
        String inner = name + (char) ('a' + j);
        var deep = next.thenRun(() -> log.append(' ').append(inner));
        deep.thenRun(() -> log.append('x'));
        deep.thenRun(() -> log.append('y'));
      }
    }
    root.complete("");
    return log.toString();
  }

  private static String adding() {
    var log = new StringBuilder();
    var root = new CompletableFuture<String>();
    root.thenRun(() -> log.append("first"));
    root.thenRun(() -> root.thenRun(() -> log.append("added ")));
    root.complete("");
    return log.toString();
  }

  private static int chain(int length) {
    var root = new CompletableFuture<Integer>();
    CompletableFuture<Integer> last = root;
    for (int i = 0; i < length; i++) {
      last = last.thenApply(v -> v + 1);
    }
    root.complete(0);
    return last.join();
  }

  private static int ladder() {
    var root = new CompletableFuture<Integer>();
    CompletableFuture<Integer> last = root;
    for (int i = 0; i < 1000; i++) {
      last = last.thenCombine(root, Integer::sum);
    }
    root.complete(1);
    return last.join();
  }
}
