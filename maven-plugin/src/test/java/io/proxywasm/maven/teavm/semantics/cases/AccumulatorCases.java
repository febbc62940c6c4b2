package io.proxywasm.maven.teavm.semantics.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicMarkableReference;
import java.util.concurrent.atomic.AtomicStampedReference;
import java.util.concurrent.atomic.DoubleAccumulator;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;

/** {@code java.util.concurrent.atomic}: sums, and references that carry a mark. */
final class AccumulatorCases {
  private AccumulatorCases() {}

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    cases.addAll(adders());
    cases.addAll(accumulators());
    cases.addAll(marked());
    cases.addAll(stamped());
    return cases;
  }

  private static List<Case> adders() {
    var cases = new ArrayList<Case>();
    for (long value : new long[] {0, 5, Long.MAX_VALUE, Long.MIN_VALUE}) {
      cases.add(new Case("LongAdder of " + value, () -> longs(value)));
    }
    for (double value : new double[] {0, -0.0, 0.1, 1e300, Double.NaN, 1e-310}) {
      cases.add(new Case("DoubleAdder of " + value, () -> doubles(value)));
    }
    return cases;
  }

  private static String longs(long value) {
    var adder = new LongAdder();
    adder.add(value);
    adder.increment();
    String text = adder + " " + adder.intValue() + " " + adder.longValue();
    adder.decrement();
    text += " " + adder.floatValue() + " " + adder.doubleValue() + " " + adder.sum();
    text += " " + adder.sumThenReset() + " " + adder.sum();
    adder.add(value);
    adder.reset();
    return text + adder.toString();
  }

  private static String doubles(double value) {
    var adder = new DoubleAdder();
    adder.add(value);
    String text = adder + " " + adder.intValue() + " " + adder.longValue();
    adder.add(value);
    text += " " + adder.floatValue() + " " + adder.doubleValue() + " " + adder.sum();
    text += " " + adder.sumThenReset() + " " + adder.sum();
    adder.add(value);
    adder.reset();
    return text + adder.toString();
  }

  private static List<Case> accumulators() {
    return List.of(
        new Case("the greatest", () -> accumulated(new LongAccumulator(Math::max, 3), 1, 9, 4)),
        new Case("a product", () -> accumulated(new LongAccumulator((a, b) -> a * b, 1), 2, 3)),
        new Case("a difference", () -> accumulated(new LongAccumulator((a, b) -> a - b, 9), 2, 3)),
        new Case("overflow", () -> accumulated(new LongAccumulator(Long::sum, 1), Long.MAX_VALUE)),
        new Case("nothing", () -> accumulated(new LongAccumulator(Long::sum, 8))),
        new Case("a function fails", () -> accumulated(new LongAccumulator((a, b) -> a / b, 1), 0)),
        new Case("the least", () -> accumulated(new DoubleAccumulator(Math::min, 3), 2.5, -0.0, 0)),
        new Case("no number", () -> accumulated(new DoubleAccumulator(Math::min, 3), Double.NaN)),
        new Case("quotients", () -> accumulated(new DoubleAccumulator((a, b) -> a / b, 1), 3, 0)));
  }

  private static String accumulated(LongAccumulator accumulator, long... values) {
    for (long value : values) {
      accumulator.accumulate(value);
    }
    String text = accumulator + " " + accumulator.get() + " " + accumulator.intValue();
    text += " " + accumulator.longValue() + " " + accumulator.floatValue();
    text += " " + accumulator.doubleValue() + " " + accumulator.getThenReset();
    accumulator.accumulate(2);
    text += " " + accumulator.toString();
    accumulator.reset();
    return text + " " + accumulator;
  }

  private static String accumulated(DoubleAccumulator accumulator, double... values) {
    for (double value : values) {
      accumulator.accumulate(value);
    }
    String text = accumulator + " " + accumulator.get() + " " + accumulator.intValue();
    text += " " + accumulator.longValue() + " " + accumulator.floatValue();
    text += " " + accumulator.doubleValue() + " " + accumulator.getThenReset();
    accumulator.accumulate(2);
    text += " " + accumulator.toString();
    accumulator.reset();
    return text + " " + accumulator;
  }

  private static List<Case> marked() {
    return new Matrix<AtomicMarkableReference<String>>()
        .on("marked", () -> new AtomicMarkableReference<>("a", true))
        .on("unmarked", () -> new AtomicMarkableReference<>("a", false))
        .on("marked null", () -> new AtomicMarkableReference<>(null, true))
        .run("gets", AccumulatorCases::told)
        .run("set", r -> AtomicCases.done(() -> r.set("b", false), told(r)))
        .run("set and get", AccumulatorCases::changed)
        .run("compareAndSet", r -> r.compareAndSet("a", "b", true, false) + told(r))
        .run("compareAndSet to the same", r -> r.compareAndSet("a", "a", false, false) + told(r))
        .run("weakCompareAndSet", r -> r.weakCompareAndSet(null, "b", true, true) + told(r))
        .run("attemptMark", r -> r.attemptMark("a", false) + told(r))
        .run("attemptMark of another", r -> r.attemptMark("x", false) + told(r))
        .run("get to no place", r -> r.get(new boolean[0]))
        .cases();
  }

  private static String told(AtomicMarkableReference<String> reference) {
    var mark = new boolean[2];
    return reference.getReference() + reference.isMarked() + reference.get(mark) + mark[0];
  }

  private static String changed(AtomicMarkableReference<String> reference) {
    reference.set("b", false);
    return told(reference);
  }

  private static List<Case> stamped() {
    return new Matrix<AtomicStampedReference<String>>()
        .on("stamped", () -> new AtomicStampedReference<>("a", 1))
        .on("stamped null", () -> new AtomicStampedReference<>(null, -1))
        .run("gets", AccumulatorCases::told)
        .run("set and get", AccumulatorCases::changed)
        .run("compareAndSet", r -> r.compareAndSet("a", "b", 1, 2) + told(r))
        .run("compareAndSet of another stamp", r -> r.compareAndSet("a", "b", 0, 2) + told(r))
        .run("weakCompareAndSet", r -> r.weakCompareAndSet(null, "b", -1, 2) + told(r))
        .run("attemptStamp", r -> r.attemptStamp("a", 7) + told(r))
        .run("attemptStamp of another", r -> r.attemptStamp("x", 7) + told(r))
        .run("get to no place", r -> r.get(new int[0]))
        .cases();
  }

  private static String told(AtomicStampedReference<String> reference) {
    var stamp = new int[2];
    return reference.getReference() + reference.getStamp() + reference.get(stamp) + stamp[0];
  }

  private static String changed(AtomicStampedReference<String> reference) {
    reference.set("b", Integer.MIN_VALUE);
    return told(reference);
  }
}
