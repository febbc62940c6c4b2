package io.proxywasm.classlib.methods.java.math;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** Square roots of decimals, correctly rounded. */
final class DecimalRoot {
  private DecimalRoot() {}

  static BigDecimal of(BigDecimal value, MathContext context) {
    int preferred = value.scale() / 2;
    if (value.signum() == 0) {
      return BigDecimal.valueOf(0, preferred);
    }
    if (value.signum() < 0) {
      throw new ArithmeticException("Attempted square root of negative BigDecimal");
    }
    boolean unlimited = context.getPrecision() == 0;
    int precision = unlimited ? value.precision() / 2 + 1 : context.getPrecision();
    var truncated = truncated(value, precision);
    boolean exact = truncated.multiply(truncated).compareTo(value) == 0;
    if (!exact && (unlimited || context.getRoundingMode() == RoundingMode.UNNECESSARY)) {
      throw new ArithmeticException("Computed square root not exact.");
    }
    var root = exact ? truncated : sticky(truncated);
    var rounded = root.round(new MathContext(precision, context.getRoundingMode()));
    return scaled(rounded, preferred, precision);
  }

  /** Returns the root cut off after more digits than rounding needs. */
  private static BigDecimal truncated(BigDecimal value, int precision) {
    int missing = Math.max(0, 2 * (precision + 2) - value.precision());
    if ((value.scale() + missing) % 2 != 0) {
      missing++;
    }
    var root = value.unscaledValue().multiply(BigInteger.TEN.pow(missing)).sqrt();
    return new BigDecimal(root, (value.scale() + missing) / 2);
  }

  /** Appends a digit that stands for all that was cut off. */
  private static BigDecimal sticky(BigDecimal root) {
    return new BigDecimal(
        root.unscaledValue().multiply(BigInteger.TEN).add(BigInteger.ONE), root.scale() + 1);
  }

  /** Gives a root the scale nearest to the preferred one that has room. */
  private static BigDecimal scaled(BigDecimal root, int preferred, int precision) {
    var shortest = root.stripTrailingZeros();
    int widest = shortest.scale() + precision - shortest.precision();
    return shortest.setScale(Math.max(shortest.scale(), Math.min(preferred, widest)));
  }
}
