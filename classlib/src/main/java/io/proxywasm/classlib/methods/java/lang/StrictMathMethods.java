package io.proxywasm.classlib.methods.java.lang;

/** Methods of {@link StrictMath}, which are those of {@link Math}. */
public final class StrictMathMethods {
  private StrictMathMethods() {}

  public static int absExact(int value) {
    return Math.absExact(value);
  }

  public static long absExact(long value) {
    return Math.absExact(value);
  }

  public static long multiplyFull(int a, int b) {
    return Math.multiplyFull(a, b);
  }

  public static long multiplyHigh(long a, long b) {
    return Math.multiplyHigh(a, b);
  }

  public static double scalb(double value, int by) {
    return Math.scalb(value, by);
  }

  public static float scalb(float value, int by) {
    return Math.scalb(value, by);
  }

  public static double fma(double a, double b, double c) {
    return Math.fma(a, b, c);
  }

  public static float fma(float a, float b, float c) {
    return Math.fma(a, b, c);
  }

  public static double nextDown(double value) {
    return Math.nextDown(value);
  }

  public static float nextDown(float value) {
    return Math.nextDown(value);
  }
}
