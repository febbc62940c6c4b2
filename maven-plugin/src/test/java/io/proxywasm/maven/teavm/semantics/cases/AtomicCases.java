package io.proxywasm.maven.teavm.semantics.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** {@code java.util.concurrent.atomic}: single values. */
@SuppressWarnings("deprecation") // what is odd is what is tried
final class AtomicCases {
  private AtomicCases() {}

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    cases.addAll(ints());
    cases.addAll(longs());
    cases.addAll(booleans());
    cases.addAll(references());
    return cases;
  }

  private static List<Case> ints() {
    var matrix = new Matrix<AtomicInteger>();
    matrix.on("int", AtomicInteger::new);
    for (int value : new int[] {5, -1, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
      matrix.on("int " + value, () -> new AtomicInteger(value));
    }
    return matrix
        .run("gets", a -> List.of(a.get(), a.getPlain(), a.getOpaque(), a.getAcquire()))
        .run("set", a -> done(() -> a.set(7), a))
        .run("setPlain", a -> done(() -> a.setPlain(7), a))
        .run("setOpaque", a -> done(() -> a.setOpaque(7), a))
        .run("setRelease", a -> done(() -> a.setRelease(7), a))
        .run("lazySet", a -> done(() -> a.lazySet(7), a))
        .run("getAndSet", a -> a.getAndSet(7) + " " + a)
        .run("getAndIncrement", a -> a.getAndIncrement() + " " + a)
        .run("getAndDecrement", a -> a.getAndDecrement() + " " + a)
        .run("getAndAdd", a -> a.getAndAdd(3) + " " + a)
        .run("incrementAndGet", a -> a.incrementAndGet() + " " + a)
        .run("decrementAndGet", a -> a.decrementAndGet() + " " + a)
        .run("addAndGet", a -> a.addAndGet(-3) + " " + a)
        .run("compareAndSet", a -> a.compareAndSet(5, 6) + " " + a)
        .run("weakCompareAndSet", a -> a.weakCompareAndSet(5, 6) + " " + a)
        .run("weakCompareAndSetPlain", a -> a.weakCompareAndSetPlain(5, 6) + " " + a)
        .run("weakCompareAndSetVolatile", a -> a.weakCompareAndSetVolatile(5, 6) + " " + a)
        .run("weakCompareAndSetAcquire", a -> a.weakCompareAndSetAcquire(5, 6) + " " + a)
        .run("weakCompareAndSetRelease", a -> a.weakCompareAndSetRelease(5, 6) + " " + a)
        .run("compareAndExchange", a -> a.compareAndExchange(5, 6) + " " + a)
        .run("compareAndExchangeAcquire", a -> a.compareAndExchangeAcquire(5, 6) + " " + a)
        .run("compareAndExchangeRelease", a -> a.compareAndExchangeRelease(5, 6) + " " + a)
        .run("getAndUpdate", a -> a.getAndUpdate(v -> v * 2) + " " + a)
        .run("updateAndGet", a -> a.updateAndGet(v -> v * 2) + " " + a)
        .run("updateAndGet fails", a -> done(() -> a.updateAndGet(v -> v / Opaque.of(0)), a))
        .run("updateAndGet of null", a -> a.updateAndGet(null))
        .run("update within an update", a -> a.updateAndGet(v -> v == 99 ? v : a.getAndSet(99)))
        .run("getAndAccumulate", a -> a.getAndAccumulate(3, Math::max) + " " + a)
        .run("accumulateAndGet", a -> a.accumulateAndGet(3, (x, y) -> x - y) + " " + a)
        .run("numbers", a -> a.intValue() + " " + a.longValue() + " " + a.shortValue())
        .run("fractions", a -> (long) a.floatValue() + " " + a.doubleValue() + " " + a.byteValue())
        .run("equals", a -> a.equals(new AtomicInteger(a.get())))
        .cases();
  }

  private static List<Case> longs() {
    var matrix = new Matrix<AtomicLong>();
    matrix.on("long", AtomicLong::new);
    for (long value : new long[] {5, 1L << 40, Long.MAX_VALUE, Long.MIN_VALUE}) {
      matrix.on("long " + value, () -> new AtomicLong(value));
    }
    return matrix
        .run("gets", a -> List.of(a.get(), a.getPlain(), a.getOpaque(), a.getAcquire()))
        .run("set", a -> done(() -> a.set(7), a))
        .run("setPlain", a -> done(() -> a.setPlain(7), a))
        .run("setOpaque", a -> done(() -> a.setOpaque(7), a))
        .run("setRelease", a -> done(() -> a.setRelease(7), a))
        .run("lazySet", a -> done(() -> a.lazySet(7), a))
        .run("getAndSet", a -> a.getAndSet(7) + " " + a)
        .run("getAndIncrement", a -> a.getAndIncrement() + " " + a)
        .run("getAndDecrement", a -> a.getAndDecrement() + " " + a)
        .run("getAndAdd", a -> a.getAndAdd(3) + " " + a)
        .run("incrementAndGet", a -> a.incrementAndGet() + " " + a)
        .run("decrementAndGet", a -> a.decrementAndGet() + " " + a)
        .run("addAndGet", a -> a.addAndGet(-3) + " " + a)
        .run("compareAndSet", a -> a.compareAndSet(5, 6) + " " + a)
        .run("weakCompareAndSet", a -> a.weakCompareAndSet(5, 6) + " " + a)
        .run("weakCompareAndSetPlain", a -> a.weakCompareAndSetPlain(5, 6) + " " + a)
        .run("weakCompareAndSetVolatile", a -> a.weakCompareAndSetVolatile(5, 6) + " " + a)
        .run("weakCompareAndSetAcquire", a -> a.weakCompareAndSetAcquire(5, 6) + " " + a)
        .run("weakCompareAndSetRelease", a -> a.weakCompareAndSetRelease(5, 6) + " " + a)
        .run("compareAndExchange", a -> a.compareAndExchange(5, 6) + " " + a)
        .run("compareAndExchangeAcquire", a -> a.compareAndExchangeAcquire(5, 6) + " " + a)
        .run("compareAndExchangeRelease", a -> a.compareAndExchangeRelease(5, 6) + " " + a)
        .run("getAndUpdate", a -> a.getAndUpdate(v -> v * 2) + " " + a)
        .run("updateAndGet", a -> a.updateAndGet(v -> v * 2) + " " + a)
        .run("update within an update", a -> a.updateAndGet(v -> v == 99 ? v : a.getAndSet(99)))
        .run("getAndAccumulate", a -> a.getAndAccumulate(3, Math::max) + " " + a)
        .run("accumulateAndGet", a -> a.accumulateAndGet(3, (x, y) -> x - y) + " " + a)
        .run("numbers", a -> a.intValue() + " " + a.longValue() + " " + a.shortValue())
        .run("fractions", a -> (long) a.floatValue() + " " + a.doubleValue() + " " + a.byteValue())
        .cases();
  }

  private static List<Case> booleans() {
    return new Matrix<AtomicBoolean>()
        .on("boolean", AtomicBoolean::new)
        .on("boolean true", () -> new AtomicBoolean(true))
        .run("gets", a -> List.of(a.get(), a.getPlain(), a.getOpaque(), a.getAcquire()))
        .run("set", a -> done(() -> a.set(true), a))
        .run("setPlain", a -> done(() -> a.setPlain(true), a))
        .run("setOpaque", a -> done(() -> a.setOpaque(true), a))
        .run("setRelease", a -> done(() -> a.setRelease(true), a))
        .run("lazySet", a -> done(() -> a.lazySet(true), a))
        .run("getAndSet", a -> a.getAndSet(true) + " " + a)
        .run("compareAndSet", a -> a.compareAndSet(true, false) + " " + a)
        .run("compareAndSet to the same", a -> a.compareAndSet(false, false) + " " + a)
        .run("weakCompareAndSet", a -> a.weakCompareAndSet(false, true) + " " + a)
        .run("weakCompareAndSetPlain", a -> a.weakCompareAndSetPlain(false, true) + " " + a)
        .run("weakCompareAndSetVolatile", a -> a.weakCompareAndSetVolatile(false, true) + " " + a)
        .run("weakCompareAndSetAcquire", a -> a.weakCompareAndSetAcquire(false, true) + " " + a)
        .run("weakCompareAndSetRelease", a -> a.weakCompareAndSetRelease(false, true) + " " + a)
        .run("compareAndExchange", a -> a.compareAndExchange(true, false) + " " + a)
        .run("compareAndExchangeAcquire", a -> a.compareAndExchangeAcquire(true, false) + " " + a)
        .run("compareAndExchangeRelease", a -> a.compareAndExchangeRelease(false, true) + " " + a)
        .cases();
  }

  private static List<Case> references() {
    String one = "one";
    return new Matrix<AtomicReference<String>>()
        .on("reference", AtomicReference::new)
        .on("reference one", () -> new AtomicReference<>(one))
        .on("reference like one", () -> new AtomicReference<>(new String(one)))
        .run("gets", a -> a.get() + a.getPlain() + a.getOpaque() + a.getAcquire())
        .run("set", a -> done(() -> a.set("x"), a))
        .run("setPlain", a -> done(() -> a.setPlain("x"), a))
        .run("setOpaque", a -> done(() -> a.setOpaque("x"), a))
        .run("setRelease", a -> done(() -> a.setRelease("x"), a))
        .run("lazySet", a -> done(() -> a.lazySet(null), a))
        .run("getAndSet", a -> a.getAndSet("x") + " " + a)
        .run("compareAndSet", a -> a.compareAndSet(one, "x") + " " + a)
        .run("compareAndSet of null", a -> a.compareAndSet(null, "x") + " " + a)
        .run("weakCompareAndSet", a -> a.weakCompareAndSet(one, "x") + " " + a)
        .run("weakCompareAndSetPlain", a -> a.weakCompareAndSetPlain(one, "x") + " " + a)
        .run("weakCompareAndSetVolatile", a -> a.weakCompareAndSetVolatile(one, "x") + " " + a)
        .run("weakCompareAndSetAcquire", a -> a.weakCompareAndSetAcquire(one, "x") + " " + a)
        .run("weakCompareAndSetRelease", a -> a.weakCompareAndSetRelease(one, "x") + " " + a)
        .run("compareAndExchange", a -> a.compareAndExchange(one, "x") + " " + a)
        .run("compareAndExchangeAcquire", a -> a.compareAndExchangeAcquire(one, "x") + " " + a)
        .run("compareAndExchangeRelease", a -> a.compareAndExchangeRelease(null, "x") + " " + a)
        .run("getAndUpdate", a -> a.getAndUpdate(v -> v + "!") + " " + a)
        .run("updateAndGet", a -> a.updateAndGet(v -> v + "!") + " " + a)
        .run("updateAndGet fails", a -> done(() -> a.updateAndGet(String::trim), a))
        .run("getAndAccumulate", a -> a.getAndAccumulate("b", (x, y) -> x + y) + " " + a)
        .run("accumulateAndGet", a -> a.accumulateAndGet(null, (x, y) -> x + y) + " " + a)
        .cases();
  }

  /** Tells what something is after an action, and how the action failed. */
  static String done(Runnable action, Object after) {
    try {
      action.run();
      return after.toString();
    } catch (RuntimeException e) {
      return Exceptions.describe(e) + ", " + after;
    }
  }
}
