package io.proxywasm.maven.teavm.semantics.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** {@code java.util.concurrent.atomic}: arrays. */
@SuppressWarnings("deprecation") // what is odd is what is tried
final class AtomicArrayCases {
  private AtomicArrayCases() {}

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    cases.addAll(ints());
    cases.addAll(longs());
    cases.addAll(references());
    cases.add(new Case("ints of less than none", () -> new AtomicIntegerArray(Opaque.of(-1))));
    cases.add(new Case("ints of null", () -> new AtomicIntegerArray(Opaque.of((int[]) null))));
    cases.add(new Case("a copy of ints", AtomicArrayCases::copied));
    cases.add(new Case("objects in place of texts", AtomicArrayCases::polluted));
    cases.add(new Case("empty", () -> new AtomicLongArray(0) + "" + new AtomicReferenceArray<>(0)));
    return cases;
  }

  private static String copied() {
    int[] source = {1, 2};
    var array = new AtomicIntegerArray(source);
    source[0] = 9;
    array.set(1, 8);
    return array + " " + source[1];
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static String polluted() {
    AtomicReferenceArray array = new AtomicReferenceArray<>(new String[] {"a", "b"});
    array.set(0, 5);
    return array.toString();
  }

  private static List<Case> ints() {
    return new Matrix<AtomicIntegerArray>()
        .on("ints", () -> new AtomicIntegerArray(3))
        .on("ints given", () -> new AtomicIntegerArray(new int[] {1, 5, Integer.MAX_VALUE}))
        .on("least ints", () -> new AtomicIntegerArray(new int[] {0, Integer.MIN_VALUE}))
        .run("gets", a -> List.of(a.get(1), a.getPlain(1), a.getOpaque(1), a.getAcquire(1)))
        .run("set", a -> AtomicCases.done(() -> a.set(1, 7), a))
        .run("setPlain", a -> AtomicCases.done(() -> a.setPlain(1, 7), a))
        .run("setOpaque", a -> AtomicCases.done(() -> a.setOpaque(1, 7), a))
        .run("setRelease", a -> AtomicCases.done(() -> a.setRelease(1, 7), a))
        .run("lazySet", a -> AtomicCases.done(() -> a.lazySet(1, 7), a))
        .run("toString", a -> a.toString())
        .run("length", a -> a.length())
        .run("getAndSet", a -> a.getAndSet(1, 7) + " " + a)
        .run("compareAndSet", a -> a.compareAndSet(1, 5, 7) + " " + a)
        .run("weakCompareAndSet", a -> a.weakCompareAndSet(1, 5, 7) + " " + a)
        .run("weakCompareAndSetPlain", a -> a.weakCompareAndSetPlain(1, 5, 7) + " " + a)
        .run("weakCompareAndSetVolatile", a -> a.weakCompareAndSetVolatile(1, 5, 7) + " " + a)
        .run("weakCompareAndSetAcquire", a -> a.weakCompareAndSetAcquire(1, 5, 7) + " " + a)
        .run("weakCompareAndSetRelease", a -> a.weakCompareAndSetRelease(1, 5, 7) + " " + a)
        .run("compareAndExchange", a -> a.compareAndExchange(1, 5, 7) + " " + a)
        .run("compareAndExchangeAcquire", a -> a.compareAndExchangeAcquire(1, 5, 7) + " " + a)
        .run("compareAndExchangeRelease", a -> a.compareAndExchangeRelease(1, 5, 7) + " " + a)
        .run("getAndIncrement", a -> a.getAndIncrement(1) + " " + a)
        .run("getAndDecrement", a -> a.getAndDecrement(1) + " " + a)
        .run("incrementAndGet", a -> a.incrementAndGet(1) + " " + a)
        .run("decrementAndGet", a -> a.decrementAndGet(1) + " " + a)
        .run("getAndAdd", a -> a.getAndAdd(1, -3) + " " + a)
        .run("addAndGet", a -> a.addAndGet(1, -3) + " " + a)
        .run("getAndUpdate", a -> a.getAndUpdate(1, v -> v * 2) + " " + a)
        .run("updateAndGet", a -> a.updateAndGet(1, v -> v * 2) + " " + a)
        .run("getAndAccumulate", a -> a.getAndAccumulate(1, 7, (p, q) -> p - q) + " " + a)
        .run("accumulateAndGet", a -> a.accumulateAndGet(1, 7, (p, q) -> p - q) + " " + a)
        .run("past its end", a -> a.get(a.length()))
        .run("before it", a -> AtomicCases.done(() -> a.set(-1, 7), a))
        .cases();
  }

  private static List<Case> longs() {
    return new Matrix<AtomicLongArray>()
        .on("longs", () -> new AtomicLongArray(3))
        .on("longs given", () -> new AtomicLongArray(new long[] {1, 5, Long.MAX_VALUE}))
        .on("least longs", () -> new AtomicLongArray(new long[] {0, Long.MIN_VALUE}))
        .run("gets", a -> List.of(a.get(1), a.getPlain(1), a.getOpaque(1), a.getAcquire(1)))
        .run("set", a -> AtomicCases.done(() -> a.set(1, 7), a))
        .run("setPlain", a -> AtomicCases.done(() -> a.setPlain(1, 7), a))
        .run("setOpaque", a -> AtomicCases.done(() -> a.setOpaque(1, 7), a))
        .run("setRelease", a -> AtomicCases.done(() -> a.setRelease(1, 7), a))
        .run("lazySet", a -> AtomicCases.done(() -> a.lazySet(1, 7), a))
        .run("toString", a -> a.toString())
        .run("length", a -> a.length())
        .run("getAndSet", a -> a.getAndSet(1, 7) + " " + a)
        .run("compareAndSet", a -> a.compareAndSet(1, 5, 7) + " " + a)
        .run("weakCompareAndSet", a -> a.weakCompareAndSet(1, 5, 7) + " " + a)
        .run("weakCompareAndSetPlain", a -> a.weakCompareAndSetPlain(1, 5, 7) + " " + a)
        .run("weakCompareAndSetVolatile", a -> a.weakCompareAndSetVolatile(1, 5, 7) + " " + a)
        .run("weakCompareAndSetAcquire", a -> a.weakCompareAndSetAcquire(1, 5, 7) + " " + a)
        .run("weakCompareAndSetRelease", a -> a.weakCompareAndSetRelease(1, 5, 7) + " " + a)
        .run("compareAndExchange", a -> a.compareAndExchange(1, 5, 7) + " " + a)
        .run("compareAndExchangeAcquire", a -> a.compareAndExchangeAcquire(1, 5, 7) + " " + a)
        .run("compareAndExchangeRelease", a -> a.compareAndExchangeRelease(1, 5, 7) + " " + a)
        .run("getAndIncrement", a -> a.getAndIncrement(1) + " " + a)
        .run("getAndDecrement", a -> a.getAndDecrement(1) + " " + a)
        .run("incrementAndGet", a -> a.incrementAndGet(1) + " " + a)
        .run("decrementAndGet", a -> a.decrementAndGet(1) + " " + a)
        .run("getAndAdd", a -> a.getAndAdd(1, -3) + " " + a)
        .run("addAndGet", a -> a.addAndGet(1, -3) + " " + a)
        .run("getAndUpdate", a -> a.getAndUpdate(1, v -> v * 2) + " " + a)
        .run("updateAndGet", a -> a.updateAndGet(1, v -> v * 2) + " " + a)
        .run("getAndAccumulate", a -> a.getAndAccumulate(1, 7, (p, q) -> p - q) + " " + a)
        .run("accumulateAndGet", a -> a.accumulateAndGet(1, 7, (p, q) -> p - q) + " " + a)
        .run("past its end", a -> a.get(a.length()))
        .run("before it", a -> AtomicCases.done(() -> a.set(-1, 7), a))
        .cases();
  }

  private static List<Case> references() {
    String one = "one";
    return new Matrix<AtomicReferenceArray<String>>()
        .on("texts", () -> new AtomicReferenceArray<>(3))
        .on("texts given", () -> new AtomicReferenceArray<>(new String[] {"a", one}))
        .on("like texts", () -> new AtomicReferenceArray<>(new String[] {"a", new String(one)}))
        .run(
            "gets",
            a ->
                List.of(
                    "" + a.get(1), "" + a.getPlain(1), "" + a.getOpaque(1), "" + a.getAcquire(1)))
        .run("set", a -> AtomicCases.done(() -> a.set(1, "x"), a))
        .run("setPlain", a -> AtomicCases.done(() -> a.setPlain(1, "x"), a))
        .run("setOpaque", a -> AtomicCases.done(() -> a.setOpaque(1, "x"), a))
        .run("setRelease", a -> AtomicCases.done(() -> a.setRelease(1, "x"), a))
        .run("lazySet", a -> AtomicCases.done(() -> a.lazySet(1, "x"), a))
        .run("toString", a -> a.toString())
        .run("length", a -> a.length())
        .run("getAndSet", a -> a.getAndSet(1, "x") + " " + a)
        .run("compareAndSet", a -> a.compareAndSet(1, one, "x") + " " + a)
        .run("weakCompareAndSet", a -> a.weakCompareAndSet(1, one, "x") + " " + a)
        .run("weakCompareAndSetPlain", a -> a.weakCompareAndSetPlain(1, one, "x") + " " + a)
        .run("weakCompareAndSetVolatile", a -> a.weakCompareAndSetVolatile(1, one, "x") + " " + a)
        .run("weakCompareAndSetAcquire", a -> a.weakCompareAndSetAcquire(1, one, "x") + " " + a)
        .run("weakCompareAndSetRelease", a -> a.weakCompareAndSetRelease(1, one, "x") + " " + a)
        .run("compareAndExchange", a -> a.compareAndExchange(1, one, "x") + " " + a)
        .run("compareAndExchangeAcquire", a -> a.compareAndExchangeAcquire(1, one, "x") + " " + a)
        .run("compareAndExchangeRelease", a -> a.compareAndExchangeRelease(1, one, "x") + " " + a)
        .run("getAndUpdate", a -> a.getAndUpdate(1, v -> v + "!") + " " + a)
        .run("updateAndGet", a -> a.updateAndGet(1, v -> v + "!") + " " + a)
        .run("getAndAccumulate", a -> a.getAndAccumulate(1, "x", (p, q) -> p + q) + " " + a)
        .run("accumulateAndGet", a -> a.accumulateAndGet(1, "x", (p, q) -> p + q) + " " + a)
        .run("past its end", a -> a.get(a.length()))
        .run("before it", a -> AtomicCases.done(() -> a.set(-1, "x"), a))
        .cases();
  }
}
