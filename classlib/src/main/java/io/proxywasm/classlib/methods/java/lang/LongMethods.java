package io.proxywasm.classlib.methods.java.lang;

import org.jspecify.annotations.Nullable;

/** Methods of {@link Long}. */
@SuppressWarnings("BoxedPrimitiveConstructor")
public final class LongMethods {
  private LongMethods() {}

  public static long sum(long a, long b) {
    return a + b;
  }

  public static long max(long a, long b) {
    return Math.max(a, b);
  }

  public static long min(long a, long b) {
    return Math.min(a, b);
  }

  public static int hashCode(long value) {
    return (int) (value ^ value >>> 32);
  }

  public static long parseLong(@Nullable String text) {
    return parseLong(text, 10);
  }

  public static long parseLong(@Nullable String text, int radix) {
    return WholeNumbers.parse(text, radix, Long.MAX_VALUE);
  }

  public static long parseLong(CharSequence text, int from, int to, int radix) {
    return WholeNumbers.parse(text, from, to, radix, Long.MAX_VALUE);
  }

  public static Long decode(String text) {
    return WholeNumbers.decode(text, Long.MAX_VALUE);
  }

  public static long parseUnsignedLong(@Nullable String text) {
    return parseUnsignedLong(text, 10);
  }

  public static long parseUnsignedLong(@Nullable String text, int radix) {
    UnsignedNumbers.refuseSign(text);
    return UnsignedNumbers.parse(text, radix, "long");
  }

  public static long parseUnsignedLong(CharSequence text, int from, int to, int radix) {
    return parseUnsignedLong(UnsignedNumbers.part(text, from, to), radix);
  }

  /** Caches as the JDK does, for filters that compare small boxes by identity. */
  public static Long valueOf(long value) {
    return value >= -128 && value <= 127 ? SmallLongs.ALL[(int) value + 128] : boxed(value);
  }

  public static String toString(long value, int radix) {
    int base = radix < Character.MIN_RADIX || radix > Character.MAX_RADIX ? 10 : radix;
    char[] text = new char[Long.SIZE + 1];
    int at = text.length;
    long rest = value < 0 ? value : -value; // the smallest number has no opposite
    do {
      text[--at] = Character.forDigit((int) -(rest % base), base);
      rest /= base;
    } while (rest != 0);
    if (value < 0) {
      text[--at] = '-';
    }
    return new String(text, at, text.length - at);
  }

  public static String toUnsignedString(long value) {
    return toUnsignedString(value, 10);
  }

  public static String toUnsignedString(long value, int radix) {
    if (value >= 0) {
      return Long.toString(value, radix);
    }
    int base = radix < Character.MIN_RADIX || radix > Character.MAX_RADIX ? 10 : radix;
    long quotient = Long.divideUnsigned(value, base);
    return Long.toString(quotient, base) + Long.toString(value - quotient * base, base);
  }

  @SuppressWarnings("removal")
  private static Long boxed(long value) {
    return new Long(value);
  }

  /** Made when the first small number is boxed. */
  private static final class SmallLongs {
    static final Long[] ALL = new Long[256];

    static {
      for (int i = 0; i < ALL.length; i++) {
        ALL[i] = boxed(i - 128);
      }
    }
  }

  public static @Nullable Long getLong(@Nullable String property) {
    return getLong(property, null);
  }

  public static Long getLong(@Nullable String property, long other) {
    Long value = getLong(property, null);
    return value == null ? Long.valueOf(other) : value;
  }

  public static @Nullable Long getLong(@Nullable String property, @Nullable Long other) {
    boolean isNamed = property != null && !property.isEmpty();
    String text = isNamed ? System.getProperty(property) : null;
    try {
      return text == null ? other : Long.decode(text);
    } catch (NumberFormatException e) {
      return other;
    }
  }
}
