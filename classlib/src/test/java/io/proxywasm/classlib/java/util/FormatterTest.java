package io.proxywasm.classlib.java.util;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random formats: this formatter and the JDK's print or refuse the same. */
class FormatterTest {
  private static final int SEED = 17;
  private static final int ROUNDS = 100_000;
  private static final String CONVERSIONS = "bBhHsScCdoxXeEfgGaA%nq";

  private static final Object[] VALUES = {
    null,
    true,
    "abc",
    "",
    "ß straße",
    'x',
    'é',
    (byte) -1,
    (byte) 65,
    (short) -5,
    0,
    -1,
    Integer.MIN_VALUE,
    1_234_567,
    0x1f600,
    0L,
    Long.MIN_VALUE,
    Long.MAX_VALUE,
    BigInteger.ZERO,
    BigInteger.TEN.pow(30).negate(),
    BigInteger.ONE.shiftLeft(80),
    0.0,
    -0.0,
    -1.5,
    0.1f,
    9.9999995e-5,
    999_999.5,
    1e100,
    Double.MIN_VALUE,
    Double.NaN,
    Double.POSITIVE_INFINITY,
    0x1.8p-1030,
    new BigDecimal("0.00"),
    new BigDecimal("0E+3"),
    new BigDecimal("123.456"),
    new BigDecimal("-0.00009999999"),
    new BigDecimal("1E+20"),
    Float.MAX_VALUE
  };

  private final Random random = new Random(SEED);

  @Test
  void formatsAsTheJdk() {
    for (int i = 0; i < ROUNDS; i++) {
      String format = specifier() + (random.nextInt(3) == 0 ? "|" + specifier() : "");
      Object[] arguments = new Object[random.nextInt(4)];
      Arrays.setAll(arguments, a -> value());
      assertEquals(
          ofTheJdk(format, arguments),
          ours(format, arguments),
          () -> format + " of " + Arrays.toString(arguments));
    }
  }

  private String specifier() {
    var text = new StringBuilder("%");
    if (random.nextInt(8) == 0) {
      text.append(random.nextInt(4)).append('$');
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      text.append("-#+ 0,(<".charAt(random.nextInt(8)));
    }
    if (random.nextBoolean()) {
      text.append(random.nextInt(30));
    }
    if (random.nextInt(3) == 0) {
      text.append('.').append(random.nextInt(12));
    }
    return text.append(CONVERSIONS.charAt(random.nextInt(CONVERSIONS.length()))).toString();
  }

  /** Returns a listed value, or a number of few digits: of many, JDKs before 19 print too many. */
  private Object value() {
    return random.nextInt(4) == 0
        ? random.nextInt(1_000_000) / Math.pow(10, random.nextInt(9))
        : VALUES[random.nextInt(VALUES.length)];
  }

  private static String ofTheJdk(String format, Object... arguments) {
    try {
      return String.format(Locale.ROOT, format, arguments);
    } catch (IllegalArgumentException e) {
      return text(e);
    }
  }

  private static String ours(String format, Object... arguments) {
    try {
      return new Formatter(Locale.ROOT).format(format, arguments).toString();
    } catch (IllegalArgumentException e) {
      return text(e).replace("io.proxywasm.classlib.", "");
    }
  }

  /** Of several wrong flags some JDKs name one, some all. */
  private static String text(IllegalArgumentException e) {
    return e.toString().replaceAll("(Conversion = .), Flags = .*", "$1");
  }
}
