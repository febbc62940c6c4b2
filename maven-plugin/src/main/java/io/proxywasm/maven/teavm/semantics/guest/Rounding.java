package io.proxywasm.maven.teavm.semantics.guest;

import org.teavm.interop.Unmanaged;

/** Rounds as {@link Math} says: halves go up, also below zero. */
@Unmanaged
public final class Rounding {
  private Rounding() {}

  public static int round(float x) {
    return (int) up(x);
  }

  public static long round(double x) {
    return (long) up(x);
  }

  // x - floor is exact, x + 0.5 would not be.
  private static double up(double x) {
    double floor = Math.floor(x);
    return x - floor >= 0.5 ? floor + 1 : floor;
  }

  public static double toRadians(double degrees) {
    return degrees * 0.017453292519943295;
  }

  public static double toDegrees(double radians) {
    return radians * 57.29577951308232;
  }
}
