package io.proxywasm.classlib.methods.java.math;

import io.proxywasm.classlib.Original;
import java.math.BigInteger;

/** Conversions of {@link BigInteger} to other types. */
public final class ConversionMethods {
  private static final int DECIMAL = 10;

  private ConversionMethods() {}

  public static double bigInteger2Double(BigInteger value) {
    return Magnitudes.toDouble(value);
  }

  /** Takes 10 for a radix that does not exist, at which the compiler's own method never ends. */
  public static String bigInteger2String(BigInteger value, int radix) {
    boolean exists = radix >= Character.MIN_RADIX && radix <= Character.MAX_RADIX;
    return text(value, exists ? radix : DECIMAL);
  }

  @Original("bigInteger2String")
  private static native String text(BigInteger value, int radix);
}
