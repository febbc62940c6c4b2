package io.proxywasm.maven.teavm.semantics.guest;

import org.teavm.interop.Unmanaged;

/** Tells infinities from NaN, which TeaVM's own test does not. */
@Unmanaged
public final class Infinity {
  private Infinity() {}

  public static boolean isInfinite(double value) {
    return (Double.doubleToRawLongBits(value) & Long.MAX_VALUE) == 0x7ff0000000000000L;
  }

  public static boolean isInfinite(float value) {
    return (Float.floatToRawIntBits(value) & Integer.MAX_VALUE) == 0x7f800000;
  }
}
