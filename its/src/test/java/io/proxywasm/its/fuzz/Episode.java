package io.proxywasm.its.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The inputs that one VM gets, from its start to its end. */
@SuppressWarnings("ArrayRecordComponent") // Compared by nobody.
record Episode(RawGuest.Engine engine, boolean honest, long[] inputs) {
  private static final long SHRINKING_NANOS = 20_000_000_000L;

  /** Makes an episode of its seed; in every fourth the host never lies. */
  static Episode of(RawGuest.Engine engine, long seed, int size) {
    var random = new Random(seed);
    boolean honest = random.nextInt(4) == 0;
    return new Episode(engine, honest, random.longs(size).toArray());
  }

  /** Returns what went wrong, or null. */
  @Nullable Throwable run() {
    return run(false, new ArrayList<>());
  }

  private @Nullable Throwable run(boolean tracing, List<String> trace) {
    HostileHost host = new HostileHost(engine, honest, tracing);
    try {
      for (long input : inputs) {
        host.play(input);
      }
      host.end();
      return null;
    } catch (Throwable e) {
      return e;
    } finally {
      trace.addAll(host.trace());
    }
  }

  /**
   * Returns the smallest episode found that still goes wrong, by leaving out ever smaller parts.
   */
  Episode shrunk() {
    var smallest = this;
    long end = System.nanoTime() + SHRINKING_NANOS;
    for (int part = inputs.length / 2; part > 0; part /= 2) {
      for (int from = 0; from < smallest.inputs.length && System.nanoTime() < end; ) {
        var without = smallest.without(from, part);
        if (without.run() != null) {
          smallest = without;
        } else {
          from += part;
        }
      }
    }
    return smallest;
  }

  private Episode without(int from, int count) {
    int to = Math.min(inputs.length, from + count);
    var rest = Arrays.copyOf(inputs, inputs.length - (to - from));
    System.arraycopy(inputs, to, rest, from, inputs.length - to);
    return new Episode(engine, honest, rest);
  }

  /** Tells what happens in it, call by call. */
  String story() {
    var trace = new ArrayList<String>();
    var failure = run(true, trace);
    return inputs.length + " inputs:\n" + String.join("\n", trace) + "\n" + failure;
  }
}
