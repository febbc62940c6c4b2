package io.proxywasm.classlib.methods.java.math;

import io.proxywasm.classlib.Constructor;
import java.math.MathContext;
import java.math.RoundingMode;

/** What {@link MathContext} does differently. */
public final class MathContextMethods {
  private static final String PRECISION = "precision=";
  private static final String MODE = " roundingMode=";

  private MathContextMethods() {}

  @Constructor
  public static void parsed(MathContext self, String text) {
    int mode = text.indexOf(MODE);
    int precision;
    RoundingMode rounding;
    try {
      if (!text.startsWith(PRECISION)) {
        throw new NumberFormatException(text);
      }
      precision = Integer.parseInt(text.substring(PRECISION.length(), mode));
      rounding = RoundingMode.valueOf(text.substring(mode + MODE.length()));
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("bad string format");
    }
    construct(self, precision, rounding);
  }

  @Constructor
  private static native void construct(MathContext self, int precision, RoundingMode mode);
}
