package io.proxywasm.classlib.methods.org.teavm.classlib.impl.text;

/** What {@code BigDecimal.pow} counts an exponent's digits with. */
public final class DoubleAnalyzerMethods {
  private DoubleAnalyzerMethods() {}

  /**
   * Returns one less than the number of digits, where the compiler's own is off by one for some.
   */
  public static int fastIntLog10(double value) {
    return Long.toString((long) value).length() - 1;
  }
}
