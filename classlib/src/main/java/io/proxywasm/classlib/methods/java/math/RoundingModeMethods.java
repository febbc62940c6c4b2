package io.proxywasm.classlib.methods.java.math;

import java.math.RoundingMode;

/** What {@link RoundingMode} does differently. */
public final class RoundingModeMethods {
  private RoundingModeMethods() {}

  public static RoundingMode valueOf(int number) {
    var all = RoundingMode.values();
    if (number < 0 || number >= all.length) {
      throw new IllegalArgumentException("argument out of range");
    }
    return all[number];
  }
}
