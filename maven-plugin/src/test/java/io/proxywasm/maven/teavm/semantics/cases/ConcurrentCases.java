package io.proxywasm.maven.teavm.semantics.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantLock;

/** What is left of concurrency on one thread: its data structures and the order of completion. */
@SuppressWarnings("FutureReturnValueIgnored") // what they do is seen elsewhere
final class ConcurrentCases {
  /** What JDK 17 says in other words than JDK 25. */
  private static final Set<String> WORDED_ANEW =
      Set.of("cancelled: join", "cancelled: get", "cancelled: get in time", "cancelled: getNow");

  private ConcurrentCases() {}

  static List<Case> all() {
    var cases = new ArrayList<Case>(values());
    var futures = new Matrix<CompletableFuture<Integer>>();
    futures
        .on("completed", () -> CompletableFuture.completedFuture(5))
        .on("failed", () -> CompletableFuture.failedFuture(new IllegalStateException("bad")))
        .on("failed later", ConcurrentCases::failedLater)
        .on("cancelled", ConcurrentCases::cancelled)
        .on("supplied", () -> CompletableFuture.supplyAsync(() -> 5, Runnable::run));
    stages(futures);
    futures.cases().stream().filter(c -> !WORDED_ANEW.contains(c.name())).forEach(cases::add);
    return cases;
  }

  private static CompletableFuture<Integer> failedLater() {
    return CompletableFuture.completedFuture(0).thenApply(value -> 7 / value);
  }

  private static CompletableFuture<Integer> cancelled() {
    var future = new CompletableFuture<Integer>();
    future.cancel(true);
    return future;
  }

  private static void stages(Matrix<CompletableFuture<Integer>> matrix) {
    matrix
        .run("join", CompletableFuture::join)
        .run("get", CompletableFuture::get)
        .run("get in time", future -> future.get(1, TimeUnit.SECONDS))
        .run("getNow", future -> future.getNow(9))
        .run("state", f -> f.isDone() + "" + f.isCompletedExceptionally() + f.isCancelled())
        .run("complete again", future -> future.complete(9))
        .run("cancel again", future -> future.cancel(true))
        .run("thenApply", future -> future.thenApply(value -> value + 1).join())
        .run("thenApply fails", future -> future.thenApply(value -> value / (value - 5)).join())
        .run("thenApplyAsync", f -> f.thenApplyAsync(value -> value + 1, Runnable::run).join())
        .run("thenCompose", f -> f.thenCompose(CompletableFuture::completedFuture).join())
        .run("thenCombine", f -> f.thenCombine(f, Integer::sum).join())
        .run("handle", f -> f.handle((value, e) -> value + " " + e).join())
        .run("whenComplete", f -> f.whenComplete((value, e) -> {}).join())
        .run("whenComplete fails", f -> f.whenComplete((value, e) -> fail()).join())
        .run("exceptionally", f -> f.exceptionally(e -> -1).join())
        .run("exceptionally of a later", f -> f.thenApply(v -> v).handle((v, e) -> "" + e).join())
        .run("thenRun", f -> f.thenRun(() -> {}).join())
        .run("allOf", f -> CompletableFuture.allOf(f, f).join())
        .run("anyOf", f -> CompletableFuture.anyOf(f, new CompletableFuture<>()).join())
        .run("null function", f -> f.thenApply(null));
  }

  private static void fail() {
    throw new IllegalArgumentException("worse");
  }

  private static List<Case> values() {
    return List.of(
        new Case("order of followers", ConcurrentCases::order),
        new Case("AtomicIntegerArray", ConcurrentCases::ints),
        new Case("AtomicIntegerArray outside", () -> new AtomicIntegerArray(2).get(2)),
        new Case("AtomicLongArray", () -> new AtomicLongArray(new long[] {1, 2}).addAndGet(1, 5)),
        new Case("LongAdder", ConcurrentCases::adder),
        new Case("ReentrantLock", ConcurrentCases::lock),
        new Case("unlock twice", () -> ListCases.doing(new ReentrantLock()::unlock)),
        new Case("reduceValues", () -> squares().reduceValues(1, Integer::sum)),
        new Case(
            "reduceKeysToLong", () -> squares().reduceKeysToLong(1, k -> k, 0, (a, b) -> a + b)),
        new Case("search", () -> squares().search(1, (k, v) -> v == 9 ? k : null)),
        new Case("newKeySet", () -> ConcurrentHashMap.newKeySet().add("a")),
        new Case("keySet cannot add", () -> squares().keySet().add(1)),
        new Case("recursive update", ConcurrentCases::recursive),
        new Case("CopyOnWriteArraySet", () -> new CopyOnWriteArraySet<>(List.of(3, 1, 3, 2))));
  }

  private static Object order() {
    var text = new StringBuilder();
    var future = new CompletableFuture<String>();
    future.thenAccept(value -> text.append("a").append(value));
    future.thenAccept(value -> text.append("b").append(value));
    return future.complete("!") + "" + future.complete("?") + text;
  }

  private static Object ints() {
    var array = new AtomicIntegerArray(3);
    array.incrementAndGet(0);
    array.accumulateAndGet(1, 7, Math::max);
    return array.compareAndSet(2, 1, 5) + "" + array.getAndSet(0, 9) + array;
  }

  private static Object adder() {
    var adder = new LongAdder();
    adder.add(Long.MAX_VALUE);
    adder.increment();
    return adder + " " + adder.sumThenReset() + " " + adder.sum();
  }

  private static Object lock() {
    var lock = new ReentrantLock();
    lock.lock();
    return lock.tryLock() + "" + lock.getHoldCount() + lock.isLocked();
  }

  private static ConcurrentHashMap<Integer, Integer> squares() {
    var map = new ConcurrentHashMap<Integer, Integer>();
    for (int i = 1; i <= 40; i++) {
      map.put(i, i * i);
    }
    return map;
  }

  private static Object recursive() {
    var map = new ConcurrentHashMap<String, Integer>();
    return map.computeIfAbsent("a", key -> map.put("a", 1));
  }
}
