package io.proxywasm.classlib.methods.java.math;

import io.proxywasm.classlib.Constructor;
import io.proxywasm.classlib.OnInstance;
import io.proxywasm.classlib.Original;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** What {@link BigDecimal} lacks or does differently. */
public final class BigDecimalMethods {
  private static final int MAX_EXPONENT = 999999999;

  /** So many powers of ten fit a {@code long}. */
  private static final int LONG_POWERS = 19;

  private static final int LAST_ROUNDING_MODE = 7;

  private BigDecimalMethods() {}

  @Constructor
  public static void ofChars(BigDecimal self, char[] text, int offset, int length) {
    var parser = new DecimalParser(text, offset, length);
    construct(self, parser.unscaled(), parser.scale());
  }

  @OnInstance
  public static int precision(BigDecimal self) {
    return Digits.count(self.unscaledValue());
  }

  /** Rounding in place goes by the number of digits, which must be counted, not estimated. */
  @OnInstance
  public static int aproxPrecision(BigDecimal self) {
    return precision(self);
  }

  @OnInstance
  public static void inplaceRound(BigDecimal self, MathContext context) {
    int excess = precision(self) - context.getPrecision();
    if (context.getPrecision() == 0 || excess <= 0) {
      return;
    }
    var rounded =
        self.setScale(Digits.scale((long) self.scale() - excess), context.getRoundingMode());
    if (precision(rounded) > context.getPrecision()) { // 99.5 became 100
      rounded = rounded.setScale(Digits.scale(rounded.scale() - 1L), RoundingMode.UNNECESSARY);
    }
    construct(self, rounded.unscaledValue(), rounded.scale());
  }

  @OnInstance
  public static BigDecimal divide(BigDecimal self, BigDecimal by, int scale, RoundingMode mode) {
    if (by.signum() == 0) {
      throw byZero(self, (long) scale + by.scale() - self.scale());
    }
    return quotient(self, by, scale, mode);
  }

  /** The JDK's message tells whether it computed in a {@code long}. */
  private static ArithmeticException byZero(BigDecimal dividend, long raise) {
    var unscaled = dividend.unscaledValue();
    boolean small =
        Digits.fits(unscaled)
            && Math.abs(raise) < LONG_POWERS
            && Digits.fits(unscaled.multiply(BigInteger.TEN.pow((int) Math.max(0, raise))));
    return new ArithmeticException(small ? "/ by zero" : "BigInteger divide by zero");
  }

  @OnInstance
  public static BigDecimal divide(BigDecimal self, BigDecimal by) {
    checkDefined(self, by);
    return quotient(self, by);
  }

  @OnInstance
  public static BigDecimal divide(BigDecimal self, BigDecimal by, MathContext context) {
    checkDefined(self, by);
    return quotient(self, by, context);
  }

  @OnInstance
  public static BigDecimal divideToIntegralValue(BigDecimal self, BigDecimal by) {
    checkDefined(self, by);
    return integral(self, by);
  }

  @OnInstance
  public static BigDecimal divideToIntegralValue(
      BigDecimal self, BigDecimal by, MathContext context) {
    checkDefined(self, by);
    return integral(self, by, context);
  }

  @OnInstance
  public static BigDecimal divide(BigDecimal self, BigDecimal by, int roundingMode) {
    return self.divide(by, rounding(roundingMode));
  }

  @OnInstance
  public static BigDecimal divide(BigDecimal self, BigDecimal by, int scale, int roundingMode) {
    return self.divide(by, scale, rounding(roundingMode));
  }

  @OnInstance
  public static BigDecimal setScale(BigDecimal self, int scale, int roundingMode) {
    return self.setScale(scale, rounding(roundingMode));
  }

  private static RoundingMode rounding(int mode) {
    if (mode < 0 || mode > LAST_ROUNDING_MODE) {
      throw new IllegalArgumentException("Invalid rounding mode");
    }
    return RoundingMode.valueOf(mode);
  }

  private static void checkDefined(BigDecimal dividend, BigDecimal divisor) {
    if (divisor.signum() == 0 && dividend.signum() == 0) {
      throw new ArithmeticException("Division undefined");
    }
  }

  @OnInstance
  public static BigDecimal pow(BigDecimal self, int n) {
    if (n < 0 || n > MAX_EXPONENT) {
      throw new ArithmeticException("Invalid operation");
    }
    return power(self, n);
  }

  @OnInstance
  public static BigDecimal pow(BigDecimal self, int n, MathContext context) {
    if (n < -MAX_EXPONENT || n > MAX_EXPONENT) {
      throw new ArithmeticException("Invalid operation");
    }
    return power(self, n, context);
  }

  @OnInstance
  public static BigDecimal sqrt(BigDecimal self, MathContext context) {
    return DecimalRoot.of(self, context);
  }

  @OnInstance
  public static long longValueExact(BigDecimal self) {
    return ExactValue.of(self, Long.SIZE);
  }

  @OnInstance
  public static int intValueExact(BigDecimal self) {
    return (int) ExactValue.of(self, Integer.SIZE);
  }

  @OnInstance
  public static short shortValueExact(BigDecimal self) {
    return (short) ExactValue.of(self, Short.SIZE);
  }

  @OnInstance
  public static byte byteValueExact(BigDecimal self) {
    return (byte) ExactValue.of(self, Byte.SIZE);
  }

  @OnInstance
  public static double doubleValue(BigDecimal self) {
    return Double.parseDouble(self.toString());
  }

  @OnInstance
  public static float floatValue(BigDecimal self) {
    return Float.parseFloat(self.toString());
  }

  @OnInstance
  public static int hashCode(BigDecimal self) {
    return 31 * self.unscaledValue().hashCode() + self.scale();
  }

  @Constructor
  private static native void construct(BigDecimal self, BigInteger unscaled, int scale);

  @Original("divide")
  @OnInstance
  private static native BigDecimal quotient(
      BigDecimal self, BigDecimal by, int scale, RoundingMode mode);

  @Original("divide")
  @OnInstance
  private static native BigDecimal quotient(BigDecimal self, BigDecimal by);

  @Original("divide")
  @OnInstance
  private static native BigDecimal quotient(BigDecimal self, BigDecimal by, MathContext context);

  @Original("divideToIntegralValue")
  @OnInstance
  private static native BigDecimal integral(BigDecimal self, BigDecimal by);

  @Original("divideToIntegralValue")
  @OnInstance
  private static native BigDecimal integral(BigDecimal self, BigDecimal by, MathContext context);

  @Original("pow")
  @OnInstance
  private static native BigDecimal power(BigDecimal self, int n);

  @Original("pow")
  @OnInstance
  private static native BigDecimal power(BigDecimal self, int n, MathContext context);
}
