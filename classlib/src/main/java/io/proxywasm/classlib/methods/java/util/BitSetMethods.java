package io.proxywasm.classlib.methods.java.util;

import io.proxywasm.classlib.OnInstance;
import java.util.BitSet;
import java.util.stream.IntStream;

/** What {@link BitSet} does differently. */
public final class BitSetMethods {
  private BitSetMethods() {}

  @OnInstance
  public static IntStream stream(BitSet bits) {
    return IntStream.iterate(
        bits.nextSetBit(0), index -> index >= 0, index -> bits.nextSetBit(index + 1));
  }
}
