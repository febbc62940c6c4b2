package io.proxywasm.classlib.methods.java.lang;

/** Methods of {@link Float}. */
public final class FloatMethods {
  private FloatMethods() {}

  public static float parseFloat(String text) {
    return DecimalReader.readFloat(text);
  }

  public static String toString(float value) {
    return DecimalText.of(value);
  }

  public static float max(float a, float b) {
    return Math.max(a, b);
  }

  public static float min(float a, float b) {
    return Math.min(a, b);
  }

  public static float sum(float a, float b) {
    return a + b;
  }
}
