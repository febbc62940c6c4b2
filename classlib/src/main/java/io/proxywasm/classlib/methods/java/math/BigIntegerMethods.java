package io.proxywasm.classlib.methods.java.math;

import io.proxywasm.classlib.Constructor;
import io.proxywasm.classlib.Field;
import io.proxywasm.classlib.OnInstance;
import io.proxywasm.classlib.Original;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;

/** What {@link BigInteger} lacks or does differently. */
public final class BigIntegerMethods {
  private BigIntegerMethods() {}

  @Constructor
  public static void ofPart(BigInteger self, byte[] bytes, int offset, int length) {
    if (bytes.length == 0) {
      throw new NumberFormatException("Zero length BigInteger");
    }
    Objects.checkFromIndexSize(offset, length, bytes.length);
    construct(self, Arrays.copyOfRange(bytes, offset, offset + length));
  }

  @Constructor
  public static void ofPart(BigInteger self, int sign, byte[] magnitude, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, magnitude.length);
    construct(self, sign, Arrays.copyOfRange(magnitude, offset, offset + length));
  }

  /** Takes the random bytes in the JDK's order, so that a seed gives the JDK's number. */
  @Constructor
  public static void ofRandom(BigInteger self, int bits, Random random) {
    if (bits < 0) {
      throw new IllegalArgumentException("numBits must be non-negative");
    }
    var bytes = new byte[(int) ((bits + 7L) / 8)];
    if (bytes.length > 0) {
      random.nextBytes(bytes);
      bytes[0] = (byte) (bytes[0] & (0xFF >> (8 * bytes.length - bits)));
    }
    construct(self, 1, bytes);
  }

  /** Parses what a constructor was given. */
  public static void setFromString(BigInteger self, String text, int radix) {
    var value = IntegerParser.parse(text, radix);
    setSign(self, sign(value));
    setNumberLength(self, numberLength(value));
    setDigits(self, digits(value));
  }

  @OnInstance
  public static BigInteger[] sqrtAndRemainder(BigInteger self) {
    var root = self.sqrt();
    return new BigInteger[] {root, self.subtract(root.multiply(root))};
  }

  @OnInstance
  public static BigInteger modInverse(BigInteger self, BigInteger modulus) {
    if (modulus.signum() > 0
        && !modulus.equals(BigInteger.ONE)
        && !self.gcd(modulus).equals(BigInteger.ONE)) {
      throw new ArithmeticException("BigInteger not invertible.");
    }
    return invert(self, modulus);
  }

  @OnInstance
  public static float floatValue(BigInteger self) {
    return Magnitudes.toFloat(self);
  }

  @OnInstance
  public static int hashCode(BigInteger self) {
    int[] digits = digits(self);
    int hash = 0;
    for (int i = numberLength(self) - 1; i >= 0; i--) {
      hash = 31 * hash + digits[i];
    }
    return hash * sign(self);
  }

  @Constructor
  private static native void construct(BigInteger self, byte[] bytes);

  @Constructor
  private static native void construct(BigInteger self, int sign, byte[] magnitude);

  @Original("modInverse")
  @OnInstance
  private static native BigInteger invert(BigInteger self, BigInteger modulus);

  @Field("digits")
  private static native int[] digits(BigInteger self);

  @Field("digits")
  private static native void setDigits(BigInteger self, int[] digits);

  @Field("numberLength")
  private static native int numberLength(BigInteger self);

  @Field("numberLength")
  private static native void setNumberLength(BigInteger self, int length);

  @Field("sign")
  private static native int sign(BigInteger self);

  @Field("sign")
  private static native void setSign(BigInteger self, int sign);
}
