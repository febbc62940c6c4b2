package io.proxywasm.classlib.time;

import java.time.Duration;

/**
 * Nanoseconds beyond what a long holds, as digits to the base of a billion, lowest first: what is
 * above the lowest are the seconds. {@code BigDecimal}, which would do, adds 45 KB to a module.
 */
public final class WideNanos {
  private static final long BASE = 1_000_000_000;

  /** Enough for the longest duration times the largest long. */
  private static final int LENGTH = 7;

  private static final int DIGITS = 9;

  private final boolean isNegative;
  private final long[] digits;

  private WideNanos(boolean isNegative, long[] digits) {
    this.isNegative = isNegative;
    this.digits = digits;
  }

  public static WideNanos of(Duration duration) {
    long seconds = duration.getSeconds();
    long nano = duration.getNano();
    boolean isNegative = seconds < 0;
    if (isNegative && nano > 0) {
      seconds++;
      nano = BASE - nano;
    }
    var digits = new long[LENGTH];
    digits[0] = nano;
    // The least long stays as it is, and is right when read without a sign.
    long rest = Math.abs(seconds);
    for (int i = 1; i < LENGTH; i++) {
      digits[i] = Long.remainderUnsigned(rest, BASE);
      rest = Long.divideUnsigned(rest, BASE);
    }
    return new WideNanos(isNegative, digits);
  }

  public WideNanos times(long factor) {
    var product = new long[LENGTH];
    long rest = Math.abs(factor);
    for (int shift = 0; rest != 0; shift++) {
      long digit = Long.remainderUnsigned(rest, BASE);
      rest = Long.divideUnsigned(rest, BASE);
      long carry = 0;
      for (int i = 0; i + shift < LENGTH; i++) {
        long sum = product[i + shift] + digit * digits[i] + carry;
        product[i + shift] = sum % BASE;
        carry = sum / BASE;
      }
    }
    return new WideNanos(isNegative != factor < 0, product);
  }

  /** Divides, and rounds towards zero. */
  public WideNanos dividedBy(long divisor) {
    var quotient = new long[LENGTH];
    long by = Math.abs(divisor);
    long rest = 0;
    for (int i = LENGTH - 1; i >= 0; i--) {
      // rest * BASE + digits[i], whose bits come one by one, as it may have 93
      long high = Math.multiplyHigh(rest, BASE);
      long low = rest * BASE;
      long sum = low + digits[i];
      high += Long.compareUnsigned(sum, low) < 0 ? 1 : 0;
      long remainder = 0;
      for (int bit = 127; bit >= 0; bit--) {
        long next = bit < 64 ? sum >>> bit : high >>> (bit - 64);
        remainder = (remainder << 1) | (next & 1);
        quotient[i] <<= 1;
        if (Long.compareUnsigned(remainder, by) >= 0) {
          remainder -= by;
          quotient[i]++;
        }
      }
      rest = remainder;
    }
    return new WideNanos(isNegative != divisor < 0, quotient);
  }

  public Duration toDuration() {
    // Negative throughout, as the least long has no counterpart.
    long seconds = 0;
    try {
      for (int i = LENGTH - 1; i > 0; i--) {
        seconds = Math.subtractExact(Math.multiplyExact(seconds, BASE), digits[i]);
      }
      seconds = isNegative ? seconds : Math.negateExact(seconds);
    } catch (ArithmeticException e) {
      throw new ArithmeticException("Exceeds capacity of Duration: " + this);
    }
    return Duration.ofSeconds(seconds, isNegative ? -digits[0] : digits[0]);
  }

  @Override
  public String toString() {
    var text = new StringBuilder();
    for (int i = LENGTH - 1; i >= 0; i--) {
      String digit = Long.toString(digits[i]);
      for (int j = digit.length(); text.length() > 0 && j < DIGITS; j++) {
        text.append('0');
      }
      if (text.length() > 0 || digits[i] != 0) {
        text.append(digit);
      }
    }
    return (isNegative ? "-" : "") + text;
  }
}
