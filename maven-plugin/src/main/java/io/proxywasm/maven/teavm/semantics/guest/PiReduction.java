package io.proxywasm.maven.teavm.semantics.guest;

import org.teavm.interop.Unmanaged;

/**
 * Takes multiples of pi/2 off an angle, so that head plus tail lies within pi/4 of zero.
 *
 * <p>The rest comes back in static fields: unmanaged code cannot allocate, and a module has one
 * thread.
 */
@Unmanaged
final class PiReduction {
  private static final double INVERSE_PI_2 = 0.6366197723675814;
  // pi/2 in pieces of 33 bits, each with what remains after it.
  private static final double PI_2_1 = 1.5707963267341256;
  private static final double PI_2_1_REST = 6.077100506506192e-11;
  private static final double PI_2_2 = 6.077100506303966e-11;
  private static final double PI_2_2_REST = 2.0222662487959506e-21;
  private static final double PI_2_3 = 2.0222662487111665e-21;
  private static final double PI_2_3_REST = 8.4784276603689e-32;

  static double head;
  static double tail;

  private PiReduction() {}

  /** Reduces a finite angle and returns the number of quarter turns taken off, modulo 4. */
  static int reduce(double x) {
    int magnitude = Words.magnitude(x);
    if (magnitude <= 0x3fe921fb) {
      head = x;
      tail = 0;
      return 0;
    }
    double a = Words.magnitudeOf(x);
    int quarters = magnitude <= 0x413921fb ? reduceMedium(a) : HugeAngle.reduce(a);
    if (x > 0) {
      return quarters;
    }
    head = -head;
    tail = -tail;
    return -quarters;
  }

  private static int reduceMedium(double a) {
    int n = quarters(a);
    double r = a - n * PI_2_1;
    double w = n * PI_2_1_REST;
    if (lostBits(a, r - w) > 16) {
      double t = r;
      w = n * PI_2_2;
      r = t - w;
      w = n * PI_2_2_REST - ((t - r) - w);
      if (lostBits(a, r - w) > 49) {
        t = r;
        w = n * PI_2_3;
        r = t - w;
        w = n * PI_2_3_REST - ((t - r) - w);
      }
    }
    head = r - w;
    tail = (r - head) - w;
    return n;
  }

  private static int quarters(double a) {
    // Below 3/4 pi one is right also where the product would round to another number.
    return Words.magnitude(a) < 0x4002d97c ? 1 : (int) (a * INVERSE_PI_2 + 0.5);
  }

  private static int lostBits(double before, double after) {
    return (Words.high(before) >> 20) - ((Words.high(after) >> 20) & 0x7ff);
  }
}
