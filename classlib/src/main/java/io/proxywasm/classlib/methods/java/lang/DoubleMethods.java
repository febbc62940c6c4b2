package io.proxywasm.classlib.methods.java.lang;

/** Methods of {@link Double}. */
public final class DoubleMethods {
  private DoubleMethods() {}

  public static double parseDouble(String text) {
    return DecimalReader.readDouble(text);
  }

  public static String toString(double value) {
    return DecimalText.of(value);
  }

  public static double max(double a, double b) {
    return Math.max(a, b);
  }

  public static double min(double a, double b) {
    return Math.min(a, b);
  }

  public static double sum(double a, double b) {
    return a + b;
  }
}
