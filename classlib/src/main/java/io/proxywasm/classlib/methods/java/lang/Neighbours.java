package io.proxywasm.classlib.methods.java.lang;

/** Finds the next larger number: of positive ones the bits' successor, of negative ones before. */
final class Neighbours {
  private Neighbours() {}

  static double above(double value) {
    if (!(value < Double.POSITIVE_INFINITY)) {
      return value;
    }
    long bits = Double.doubleToRawLongBits(value + 0.0); // makes zero of minus zero
    return Double.longBitsToDouble(bits >= 0 ? bits + 1 : bits - 1);
  }

  static float above(float value) {
    if (!(value < Float.POSITIVE_INFINITY)) {
      return value;
    }
    int bits = Float.floatToRawIntBits(value + 0.0f);
    return Float.intBitsToFloat(bits >= 0 ? bits + 1 : bits - 1);
  }
}
