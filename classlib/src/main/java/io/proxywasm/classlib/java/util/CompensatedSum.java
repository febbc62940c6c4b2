package io.proxywasm.classlib.java.util;

/** Adds doubles as Kahan does: what a sum loses to rounding is kept, and added to the next. */
public final class CompensatedSum {
  private double sum;
  private double excess;
  private double plain;

  public void add(double value) {
    plain += value;
    compensate(value);
  }

  public void add(CompensatedSum other) {
    plain += other.plain;
    compensate(other.sum);
    compensate(-other.excess);
  }

  private void compensate(double value) {
    double corrected = value - excess;
    double added = sum + corrected;
    excess = (added - sum) - corrected;
    sum = added;
  }

  /** Returns the sum; among infinities nothing can be compensated. */
  public double get() {
    double exact = sum - excess;
    return Double.isNaN(exact) && Double.isInfinite(plain) ? plain : exact;
  }
}
