package io.proxywasm.maven.teavm.semantics.guest;

import org.teavm.interop.Unmanaged;

/**
 * Reduces angles beyond a million by multiplying with as many bits of 2/pi as matter (Payne and
 * Hanek).
 *
 * <p>Of {@code m * 2^e * 2/pi} the multiples of four are of no interest: 256 bits of 2/pi, from the
 * one with weight {@code 2^(2-e)} on, leave more than 100 right bits even for the double nearest to
 * a multiple of pi/2.
 */
@Unmanaged
final class HugeAngle {
  private static final long WORD = 0xffffffffL;
  private static final int WORDS = 8;
  private static final double PI_2 = 1.5707963267948966;
  private static final double PI_2_LOW = 6.123233995736766e-17;

  private HugeAngle() {}

  static int reduce(double a) {
    long bits = Double.doubleToRawLongBits(a);
    int first = (int) (bits >>> 52) - 1075 - 2;
    long mantissa = (bits & 0xfffffffffffffL) | 1L << 52;
    long high = mantissa >>> 32;
    long low = mantissa & WORD;
    long carry = 0;
    // The product's upper 192 bits, a shift register of three longs: two bits of quarters, then the
    // fraction.
    long f0 = 0;
    long f1 = 0;
    long f2 = 0;
    for (int i = WORDS - 1; i >= 0; i--) {
      long word = bitsOfTwoOverPi(first + 32 * i);
      long product = word * low;
      long sum = (product & WORD) + (carry & WORD);
      f2 = f2 >>> 32 | f1 << 32;
      f1 = f1 >>> 32 | f0 << 32;
      f0 = f0 >>> 32 | sum << 32;
      carry = (product >>> 32) + (carry >>> 32) + (sum >>> 32) + word * high;
    }
    int quarters = (int) (f0 >>> 62);
    f0 = f0 << 2 | f1 >>> 62;
    f1 = f1 << 2 | f2 >>> 62;
    f2 <<= 2;
    if (f0 >= 0) {
      toAngle(f0, f1, f2, 1);
      return quarters;
    }
    toAngle(~f0, ~f1, ~f2, -1);
    return quarters + 1;
  }

  private static void toAngle(long f0, long f1, long f2, double sign) {
    int zeros = f0 == 0 ? 64 : Long.numberOfLeadingZeros(f0);
    long upper = f0;
    long lower = f1;
    if (f0 == 0) {
      zeros += Long.numberOfLeadingZeros(f1);
      upper = f1;
      lower = f2;
    }
    int shift = zeros & 63;
    if (shift != 0) {
      upper = upper << shift | lower >>> (64 - shift);
      lower = lower << shift;
    }
    double scale = Words.addToExponent(sign, -53 - zeros);
    double fraction = (double) (upper >>> 11) * scale;
    double rest = (double) ((upper & 0x7ff) << 42 | lower >>> 22) * scale * 0x1.0p-53;
    double fractionUpper = Words.upper(fraction);
    double fractionLower = fraction - fractionUpper;
    double piUpper = Words.upper(PI_2);
    double piLower = PI_2 - piUpper;
    double product = fraction * PI_2;
    double error =
        ((fractionUpper * piUpper - product) + fractionUpper * piLower + fractionLower * piUpper)
            + fractionLower * piLower;
    error += fraction * PI_2_LOW + rest * PI_2;
    PiReduction.head = product + error;
    PiReduction.tail = (product - PiReduction.head) + error;
  }

  private static long bitsOfTwoOverPi(int position) {
    int shift = position & 31;
    long both = word(position >> 5) << 32 | word((position >> 5) + 1);
    return both >>> (32 - shift) & WORD;
  }

  // A switch and not an array: class initialisers do not run for unmanaged code.
  private static long word(int index) {
    return switch (index) {
      case 0 -> 0xa2f9836eL;
      case 1 -> 0x4e441529L;
      case 2 -> 0xfc2757d1L;
      case 3 -> 0xf534ddc0L;
      case 4 -> 0xdb629599L;
      case 5 -> 0x3c439041L;
      case 6 -> 0xfe5163abL;
      case 7 -> 0xdebbc561L;
      case 8 -> 0xb7246e3aL;
      case 9 -> 0x424dd2e0L;
      case 10 -> 0x06492eeaL;
      case 11 -> 0x09d1921cL;
      case 12 -> 0xfe1deb1cL;
      case 13 -> 0xb129a73eL;
      case 14 -> 0xe88235f5L;
      case 15 -> 0x2ebb4484L;
      case 16 -> 0xe99c7026L;
      case 17 -> 0xb45f7e41L;
      case 18 -> 0x3991d639L;
      case 19 -> 0x835339f4L;
      case 20 -> 0x9c845f8bL;
      case 21 -> 0xbdf9283bL;
      case 22 -> 0x1ff897ffL;
      case 23 -> 0xde05980fL;
      case 24 -> 0xef2f118bL;
      case 25 -> 0x5a0a6d1fL;
      case 26 -> 0x6d367ecfL;
      case 27 -> 0x27cb09b7L;
      case 28 -> 0x4f463f66L;
      case 29 -> 0x9e5fea2dL;
      case 30 -> 0x7527bac7L;
      case 31 -> 0xebe5f17bL;
      case 32 -> 0x3d0739f7L;
      case 33 -> 0x8a5292eaL;
      case 34 -> 0x6bfb5fb1L;
      case 35 -> 0x1f8d5d08L;
      case 36 -> 0x56033046L;
      case 37 -> 0xfc7b6babL;
      case 38 -> 0xf0cfbc20L;
      case 39 -> 0x9af4361dL;
      default -> 0;
    };
  }
}
