package io.proxywasm.classlib.methods.java.lang;

import org.jspecify.annotations.Nullable;

/** Methods of {@link Integer}. */
public final class IntegerMethods {
  private static final long MASK = 0xFFFFFFFFL;

  private IntegerMethods() {}

  public static String toString(int value) {
    return IntegerText.of(value);
  }

  public static int sum(int a, int b) {
    return a + b;
  }

  public static long toUnsignedLong(int value) {
    return value & MASK;
  }

  public static int parseInt(@Nullable String text) {
    return parseInt(text, 10);
  }

  public static int parseInt(@Nullable String text, int radix) {
    return (int) WholeNumbers.parse(text, radix, Integer.MAX_VALUE);
  }

  public static int parseInt(CharSequence text, int from, int to, int radix) {
    return (int) WholeNumbers.parse(text, from, to, radix, Integer.MAX_VALUE);
  }

  public static Integer decode(String text) {
    return (int) WholeNumbers.decode(text, Integer.MAX_VALUE);
  }

  public static int parseUnsignedInt(@Nullable String text) {
    return parseUnsignedInt(text, 10);
  }

  public static int parseUnsignedInt(@Nullable String text, int radix) {
    UnsignedNumbers.refuseSign(text);
    return unsigned(UnsignedNumbers.parse(text, radix, "int"), text);
  }

  public static int parseUnsignedInt(CharSequence text, int from, int to, int radix) {
    return parseUnsignedInt(UnsignedNumbers.part(text, from, to), radix);
  }

  private static int unsigned(long value, @Nullable String text) {
    if ((value & ~MASK) != 0) {
      throw UnsignedNumbers.tooLarge(text, "int");
    }
    return (int) value;
  }

  public static String toUnsignedString(int value) {
    return toUnsignedString(value, 10);
  }

  public static String toUnsignedString(int value, int radix) {
    return Long.toString(value & MASK, radix);
  }

  public static @Nullable Integer getInteger(@Nullable String property) {
    return getInteger(property, null);
  }

  public static Integer getInteger(@Nullable String property, int other) {
    Integer value = getInteger(property, null);
    return value == null ? Integer.valueOf(other) : value;
  }

  public static @Nullable Integer getInteger(@Nullable String property, @Nullable Integer other) {
    boolean isNamed = property != null && !property.isEmpty();
    String text = isNamed ? System.getProperty(property) : null;
    try {
      return text == null ? other : Integer.decode(text);
    } catch (NumberFormatException e) {
      return other;
    }
  }
}
