package io.proxywasm.classlib.methods.java.lang;

/** Methods of {@link Integer}. */
public final class IntegerMethods {
  private IntegerMethods() {}

  public static int sum(int a, int b) {
    return a + b;
  }
}
